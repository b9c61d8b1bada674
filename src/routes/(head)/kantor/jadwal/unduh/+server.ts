import { error } from '@sveltejs/kit';
import { rosterFileOf, rosterOf } from '#lib/counter/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { addDays } from '#lib/time/index.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { mondayAsked, officeAsked } from '../../asked.server.ts';
import type { RequestHandler } from './$types.js';

/** Four weeks from the one that is shown: what people plan in a spreadsheet at once. */
const days = 28;

export const GET: RequestHandler = async ({ locals, url }) => {
	const from = mondayAsked(url, locals.today);
	const span = { from, to: addDays(from, days) };
	const roster = await rosterOf(locals.db, { ...officeAsked(locals, url), ...span });
	if (!roster) error(404, 'no office');
	await recordRead(locals.db, actOf(locals, 'unduh jadwal tugas', 'headOfOffice'), {
		act: 'counter.rosterDownloaded',
		subject: 'counter.office',
		subjectId: roster.id,
		after: span,
	});
	const rows = await rosterFileOf(locals.db, roster, span);
	return tableFile(formatIn(url), `jadwal-${roster.code}-${from}`, rows);
};
