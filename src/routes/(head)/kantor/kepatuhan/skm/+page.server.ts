import { dutiesOf, sampleIn, yearlyDutyMet } from '#lib/satisfaction/index.ts';
import { quartersOf } from '#lib/satisfaction/server.ts';
import { ledOffice } from '../../ledOffice.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const office = await ledOffice(locals, url);
	if (!office) return { office, quarters: [], yearly: false };
	const { quarters } = await quartersOf(db, office.id, today);
	return {
		office: { code: office.code, name: office.name },
		yearly: yearlyDutyMet(
			quarters.filter(({ quarter }) => quarter.slice(0, 4) === today.slice(0, 4)),
		),
		quarters: quarters.toReversed().map((facts) => ({
			quarter: facts.quarter,
			sample: sampleIn(facts),
			duties: dutiesOf(facts, today),
		})),
	};
};
