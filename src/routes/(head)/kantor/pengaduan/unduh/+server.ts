import { exportCells, exportHeader } from '#lib/satisfaction/index.ts';
import { everyComplaint, noteExport, type InboxQuery } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { inboxQueryIn } from '../query.server.ts';
import type { RequestHandler } from './$types.js';

/** Complaints exactly as filtered, for the CRM. The reading is noted before the first row leaves. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = inboxQueryIn(locals, url);
	const format = formatIn(url);
	await noteExport(actOf(locals, 'ekspor pengaduan', 'headOfOffice'), query, format);
	return tableFile(format, `pengaduan-${locals.today}`, rowsOf(locals, query));
};

async function* rowsOf({ db }: App.Locals, query: InboxQuery) {
	yield [...exportHeader];
	for await (const row of everyComplaint(db, query)) yield exportCells(row);
}
