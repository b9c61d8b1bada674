import { redirect } from '@sveltejs/kit';
import { idIn, wishIn } from '#lib/competency/index.ts';
import { peopleWho, readQuestion, sceneOf } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { branchAsked, wayInside } from '../branch.server.ts';
import { answerHref } from './answer.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { branches, first, unitId } = branchAsked(locals, url);
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 200);
	const lost = (url.searchParams.get('lewat') ?? '').slice(0, 200);
	const { competencyId, level = 1, standing = 'any' } = wishIn(url.searchParams);
	if (text !== '' && competencyId === undefined) {
		const asked = await readQuestion(locals.db, branches, text);
		const href = answerHref(url.pathname, text, asked);
		if (href) redirect(303, href);
		return { text, lost: '', failed: asked, scene: null, found: null };
	}
	const otherIds = url.searchParams.getAll('atau').flatMap((id) => idIn(id) ?? []);
	const scene = await sceneOf(locals.db, unitId, { otherIds, branches });
	const way = wayInside(scene.way, branches);
	const competency = scene.competencies.find(({ id }) => id === competencyId);
	if (!competency) return { text, lost, failed: null, scene: { ...scene, way }, found: null };
	const wish = { unitId, competencyId: competency.id, standing, level };
	const page = await peopleWho(locals.db, wish, first, idIn(url.searchParams.get('sesudah')));
	await recordRead(locals.db, actOf(locals, 'penyelenggaraan pengembangan', 'organiser'), {
		act: 'competency.peopleFound',
		subject: 'people.unit',
		subjectId: unitId,
		after: { wish, officers: page.people.map(({ officerId }) => officerId) },
	});
	return { text, lost, failed: null, scene: { ...scene, way }, found: { page, wish, competency } };
};
