import { learnersOf, officeValues } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { officeAsked } from '../../asked.server.ts';
import type { PageServerLoad } from './$types.js';

/** What training is worth at the own office, and who of the own people could be trained. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const values = await officeValues(locals.db, officeAsked(locals, url));
	const [first] = values;
	if (!first) return { office: null, values: [], learners: [] };
	const learners = await learnersOf(locals.db, first.officeId, locals.today);
	await recordRead(locals.db, actOf(locals, 'perencanaan pelatihan kantor', 'headOfOffice'), {
		act: 'impact.learnersRead',
		subject: 'counter.office',
		subjectId: first.officeId,
		after: { officers: [...new Set(learners.map(({ officerId }) => officerId))] },
	});
	return { office: first.officeName, values, learners };
};
