import { redirect } from '@sveltejs/kit';
import { namesOf } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { trailOf } from '#lib/platform/trail.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { trailFilterIn } from '../../../../web/trailForm.ts';
import type { PageServerLoad } from './$types.js';

const PAGE = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `/admin/audit/unduh${url.search}`);
	const after = Number(url.searchParams.get('sesudah')) || null;
	const filter = trailFilterIn(url.searchParams);
	const found = await trailOf(locals.db, filter, { before: after, limit: PAGE + 1 });
	const entries = found.slice(0, PAGE);
	const people = entries.flatMap((one) =>
		[one.authorOfficerId, one.aboutOfficerId].filter((id) => id !== null),
	);
	const [names] = await Promise.all([
		namesOf(locals.db, people),
		recordRead(locals.db, actOf(locals, 'pemeriksaan jejak audit', 'administrator'), {
			act: 'platform.trailRead',
			subject: 'platform.audit_entry',
			subjectId: 'trail',
			about: filter.aboutOfficerId,
			after: filter,
		}),
	]);
	return {
		entries: entries.map((one) => ({
			...one,
			authorName: one.authorOfficerId === null ? null : (names.get(one.authorOfficerId) ?? null),
			aboutName: one.aboutOfficerId === null ? null : (names.get(one.aboutOfficerId) ?? null),
		})),
		next: found.length > PAGE ? String(entries.at(-1)?.id) : null,
		typed: Object.fromEntries(url.searchParams),
	};
};
