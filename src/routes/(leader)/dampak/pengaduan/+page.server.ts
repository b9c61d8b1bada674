import { quarterOf } from '#lib/counter/index.ts';
import {
	elementsOfComplaints,
	officesByComplaints,
	provinceComplaints,
} from '#lib/satisfaction/server.ts';
import { addMonths, parseDay } from '#lib/time/index.ts';
import type { PageServerLoad } from './$types.js';

/** Figures of the province, and no complaint: a leader of every branch may read them. */
export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const now = quarterOf(today);
	const quarters = [0, 3, 6, 9].map((months) => addMonths(now, -months));
	const asked = parseDay(url.searchParams.get('triwulan') ?? '');
	const quarter = quarters.find((one) => one === asked) ?? now;
	const [province, offices, touched] = await Promise.all([
		provinceComplaints(db, quarter, today),
		officesByComplaints(db, quarter, today),
		elementsOfComplaints(db, quarter, null),
	]);
	return { quarters, quarter, province, offices, touched };
};
