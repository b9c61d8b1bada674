import { quarterOf } from '#lib/counter/index.ts';
import { resultsOf } from '#lib/satisfaction/server.ts';
import { addMonths, parseDay } from '#lib/time/index.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const now = quarterOf(locals.today);
	const quarters = [0, 3, 6, 9].map((months) => addMonths(now, -months));
	const asked = parseDay(url.searchParams.get('triwulan') ?? '');
	const quarter = quarters.find((one) => one === asked) ?? now;
	const kecamatan = url.searchParams.get('kecamatan');
	const all = await resultsOf(locals.db, quarter);
	return {
		quarters,
		quarter,
		kecamatan,
		all: all.map(({ regionCode, index }) => ({ regionCode, index })),
		answers: all.reduce((sum, office) => sum + office.sample.answers, 0),
		results: kecamatan ? all.filter((office) => office.regionCode.startsWith(kecamatan)) : all,
	};
};
