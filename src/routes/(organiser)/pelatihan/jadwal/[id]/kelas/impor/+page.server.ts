import { error, fail } from '@sveltejs/kit';
import { classColumns, mostClassRows } from '#lib/impact/planner/columns.ts';
import { readClasses, type ClassRow } from '#lib/impact/planner/readClasses.ts';
import { plannerFieldWords } from '#lib/impact/planner/wording-planner.ts';
import { addClasses, classesOf, knownCourses } from '#lib/impact/server.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../../web/act.server.ts';
import { answerPlanner, timetableIn } from '../../../../../../../web/planner.server.ts';
import { packClasses, unpackClasses } from './packed.ts';
import type { Actions, PageServerLoad } from './$types.js';

const most = 2_000_000;

export const load: PageServerLoad = async ({ locals, params }) => ({
	timetable: await timetableIn(locals, params.id),
	columns: Object.values(classColumns),
});

async function check(locals: App.Locals, id: string, rows: readonly ClassRow[]) {
	const timetable = await timetableIn(locals, id);
	const courses = new Set((await knownCourses(locals.db)).keys());
	const codes = new Set((await classesOf(locals.db, timetable.id)).map(({ code }) => code));
	const { classes, defects } = readClasses(rows, { timetable, courses, codes });
	const told = defects
		.slice(0, 100)
		.map(({ reason, ...one }) => ({ ...one, text: plannerFieldWords(reason) }));
	return { timetable, classes, defects: told, total: defects.length };
}

export const actions: Actions = {
	periksa: async ({ locals, params, request }) => {
		const file = (await request.formData()).get('berkas');
		const wrong = (texts: string[]) => fail(400, { errors: { berkas: texts } });
		if (!(file instanceof File) || file.name === '') return wrong([m.people_roster_file_missing()]);
		if (file.size > most) return wrong([m.roster_file_tooLarge()]);
		const content = new Uint8Array(await file.arrayBuffer());
		const table = await readSmallTable(content, classColumns, mostClassRows);
		if (!table.ok) return wrong(refusalTexts(table));
		const { classes, defects, total } = await check(locals, params.id, table.rows);
		const packed = total === 0 && classes.length > 0 ? packClasses(table.rows) : null;
		return { defects, total, packed, classes };
	},
	terapkan: async ({ locals, params, request, cookies }) => {
		const rows = unpackClasses(String((await request.formData()).get('rows') ?? ''));
		if (!rows) error(400, 'bad');
		const { timetable, classes, defects, total } = await check(locals, params.id, rows);
		if (total > 0) return fail(409, { defects, total, packed: null, classes: [] });
		const asked = { timetableId: timetable.id, classes };
		const act = actOf(locals, 'impor kelas pelatihan', 'organiser');
		const done = await addClasses(act, principalIn(locals), asked);
		const to = `/pelatihan/jadwal/${timetable.id}/kelas`;
		const message = m.planner_classes_added({ n: classes.length });
		return answerPlanner(done, { cookies, to, message });
	},
};
