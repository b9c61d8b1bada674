import { benchOf } from '#lib/impact/index.ts';
import { benchOffice } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../web/act.server.ts';
import { officeAsked } from '../asked.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { unitIds, code } = officeAsked(locals, url);
	const office = await benchOffice(locals.db, { code, branches: unitIds }, locals.today);
	if (office)
		await recordRead(locals.db, actOf(locals, 'kesinambungan layanan', 'headOfOffice'), {
			act: 'impact.benchRead',
			subject: 'counter.office',
			subjectId: office.officeId,
		});
	return { office: office && { name: office.name, lines: benchOf(office, locals.today) } };
};
