import { error, fail, redirect } from '@sveltejs/kit';
import { performanceForm } from '#lib/competency/official/forms-official.ts';
import { officialFieldWord } from '#lib/competency/official/wording-official.ts';
import { idIn, placeOf } from '#lib/competency/index.ts';
import { nineBoxes, notePerformance, peopleInBox } from '#lib/competency/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { yearOf } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { branchAsked, wayInside } from '../branch.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'manajemen talenta';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { branches, unitId } = branchAsked(locals, url);
	const asked = url.searchParams.get('tahun') ?? '';
	// No cuts hold for a year before 2018.
	const year = /^20(1[89]|[2-9]\d)$/.test(asked) ? Number(asked) : yearOf(locals.today);
	const boxes = await nineBoxes(locals.db, unitId, year);
	const way = wayInside(boxes?.way, branches);
	if (!boxes) error(404, 'not found');
	const box = Number(url.searchParams.get('kotak') ?? 0);
	const place = placeOf(box);
	const shown = { ...boxes, way, year, thisYear: yearOf(locals.today), unitId };
	if (!place) return { ...shown, found: null };
	const after = idIn(url.searchParams.get('sesudah'));
	const { people, next } = await peopleInBox(locals.db, { unitId, year, place, after });
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'competency.boxRead',
		subject: 'people.unit',
		subjectId: unitId,
		after: { year, box, officers: people.map(({ officerId }) => officerId) },
	});
	const [performance, potential] = place;
	const n = boxes.cells.find(
		(one) => one.performance === performance && one.potential === potential,
	)?.n;
	const pages = { next: next === null ? null : String(next) };
	return { ...shown, found: { box, people, n: n ?? 0, pages } };
};

export const actions: Actions = {
	catat: async ({ locals, request, cookies, url }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, text]) => [name, String(text).slice(0, 60_000)]),
		);
		const read = performanceForm.safeParse(typed);
		if (!read.success) {
			const errors = Object.fromEntries(
				read.error.issues.map(({ path, message }) => [String(path[0]), officialFieldWord(message)]),
			);
			return fail(400, { typed, errors });
		}
		const { tahun, predikat } = read.data;
		const act = actOf(locals, purpose, 'organiser');
		const said = { year: tahun, rows: predikat };
		const n = await notePerformance(act, principalIn(locals), said);
		leaveToast(cookies, { message: m.rounds_noted({ n, of: predikat.length }), kind: 'good' });
		redirect(303, url.pathname);
	},
};
