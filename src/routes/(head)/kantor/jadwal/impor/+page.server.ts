import { error, fail, redirect } from '@sveltejs/kit';
import { dutyColumns, mostFileRows, readDutyRow, type DutyCells } from '#lib/counter/index.ts';
import { fileFaultText } from '#lib/counter/roster/file/wording.ts';
import { rosterOf, takeRosterFile } from '#lib/counter/server.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { readSmallTable, type SmallRow } from '#lib/platform/tabular/smallTable.server.ts';
import { addDays } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { officeAsked } from '../../asked.server.ts';
import { packRows, unpackRows } from './packed.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const most = 2_000_000;
type Rows = readonly SmallRow<keyof DutyCells>[];

async function officeOf({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const span = { from: locals.today, to: addDays(locals.today, 1) };
	const roster = await rosterOf(locals.db, { ...officeAsked(locals, url), ...span });
	return roster ?? error(404, 'no office');
}

export const load: PageServerLoad = async (event) => {
	const { name } = await officeOf(event);
	return { office: name };
};

/** Reads and checks the rows against the plan; nothing is written unless `apply` is set. */
async function take({ locals, url }: RequestEvent, rows: Rows, apply: boolean) {
	const { id } = await officeOf({ locals, url });
	const read = rows.map(({ row, cells }) => readDutyRow(row, cells));
	const faults = read.flatMap((one) => (Array.isArray(one) ? one : []));
	const entries = read.flatMap((one) => (Array.isArray(one) ? [] : [one]));
	const act = actOf(locals, 'impor jadwal tugas', 'headOfOffice');
	const asked = { officeId: id, entries, apply: apply && faults.length === 0 };
	const taken = await takeRosterFile(act, asked, await calendarOf(locals.db));
	const all = [...faults, ...(taken.ok ? [] : taken.faults)].toSorted((a, b) => a.row - b.row);
	const told = all.slice(0, 100).map(({ row, field, reason }) => ({
		row,
		column: dutyColumns[field].column,
		value: rows.find((one) => one.row === row)?.cells[field] || '–',
		text: fileFaultText(reason),
	}));
	const counts = taken.ok && all.length === 0 ? taken.counts : null;
	return { faults: told, total: all.length, counts };
}

export const actions: Actions = {
	periksa: async (event) => {
		const file = (await event.request.formData()).get('berkas');
		if (!(file instanceof File) || file.name === '')
			return fail(400, { errors: { berkas: [m.people_roster_file_missing()] } });
		if (file.size > most) return fail(400, { errors: { berkas: [m.roster_file_tooLarge()] } });
		const content = new Uint8Array(await file.arrayBuffer());
		const table = await readSmallTable(content, dutyColumns, mostFileRows);
		if (!table.ok) return fail(400, { errors: { berkas: refusalTexts(table) } });
		const checked = await take(event, table.rows, false);
		return { ...checked, packed: checked.counts ? packRows(table.rows) : null };
	},
	terapkan: async (event) => {
		const rows = unpackRows(String((await event.request.formData()).get('rows') ?? ''));
		if (!rows) error(400, 'bad');
		const taken = await take(event, rows, true);
		if (!taken.counts) return fail(409, { ...taken, packed: null });
		const { duties, absences } = taken.counts;
		leaveToast(event.cookies, {
			message: m.roster_file_applied({ duties, absences }),
			kind: 'good',
		});
		redirect(303, '/kantor/jadwal');
	},
};
