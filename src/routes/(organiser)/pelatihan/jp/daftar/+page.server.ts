import { states } from '#lib/hours/index.ts';
import { standingPage } from '#lib/hours/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { overviewIn } from '../../../../../web/hoursOverview.server.ts';
import type { PageServerLoad } from './$types.js';

/** Where the list goes on: hundredths of JP and officer, as the page before wrote them. */
function placeIn(text: string | null) {
	const [, hundredths, officerId] = /^(\d{1,6})-([1-9]\d{0,14})$/.exec(text ?? '') ?? [];
	return officerId ? { hundredths: Number(hundredths), officerId: Number(officerId) } : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { branches, unitId, wide, limits, way } = await overviewIn(locals, url);
	const asked = url.searchParams.get('keadaan');
	const state = states.find((one) => one === asked) ?? 'behind';
	const after = placeIn(url.searchParams.get('sesudah'));
	const alone = url.searchParams.has('sendiri');
	const wish = { branches, unitId, wide, alone, state, after };
	const page = await standingPage(locals.db, wish, locals.today, limits);
	await recordRead(locals.db, actOf(locals, 'pembinaan jam pelajaran', 'organiser'), {
		act: 'hours.listRead',
		subject: 'people.unit',
		subjectId: unitId,
		after: { officers: page.officers.map(({ officerId }) => officerId) },
	});
	return { ...page, state, unitId, alone, limits, way };
};
