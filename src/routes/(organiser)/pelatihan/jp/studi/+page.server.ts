import { studiesIn } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const after = idIn(url.searchParams.get('sesudah'));
	const [waiting, running] = await Promise.all([
		studiesIn(locals.db, branches, { waiting: true, after: 0 }),
		studiesIn(locals.db, branches, { waiting: false, after }),
	]);
	await recordRead(locals.db, actOf(locals, 'memutuskan tugas belajar', 'organiser'), {
		act: 'hours.studiesRead',
		subject: 'people.unit',
		subjectId: branches.join(','),
		after: { studies: [...waiting.studies, ...running.studies].map(({ id }) => id) },
	});
	return { waiting: waiting.studies, running, today: locals.today };
};
