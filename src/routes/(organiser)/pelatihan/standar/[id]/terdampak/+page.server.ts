import { z } from 'zod';
import { hitPeople } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { changesIn } from '../changes.server.ts';
import type { PageServerLoad } from './$types.js';

const id = z.coerce.number().pipe(z.int().min(1));
const asked = z.object({
	unit: id.nullable().catch(null),
	jabatan: id.nullable().catch(null),
	sesudah: id.catch(0),
});
const shown = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { version, codes } = await changesIn(locals, params.id);
	const { unit, jabatan, sesudah } = asked.parse({
		unit: url.searchParams.get('unit'),
		jabatan: url.searchParams.get('jabatan'),
		sesudah: url.searchParams.get('sesudah'),
	});
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const scope = { codes, branches, frameworkId: version.id };
	const found = await hitPeople(locals.db, scope, { unitId: unit, postId: jabatan }, sesudah);
	const people = found.slice(0, shown);
	await recordRead(locals.db, actOf(locals, 'menyusun standar kompetensi', 'organiser'), {
		act: 'competency.hitRead',
		subject: 'competency.framework',
		subjectId: version.id,
		after: { officers: people.map(({ officerId }) => officerId) },
	});
	const last = people.at(-1);
	return {
		version: { id: version.id, name: version.name, version: version.version },
		people,
		next: found.length > shown && last ? String(last.officerId) : null,
	};
};
