import { error } from '@sveltejs/kit';
import { noteExport, reportFor, reportTable } from '#lib/reports/server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../../web/tableFile.server.ts';
import { idIn } from '../../../../../../web/planner.server.ts';
import { PURPOSE, readerIn } from '../../reader.server.ts';
import type { RequestHandler } from './$types.js';

/** The report as a file, cut to the branch of whoever asks; the reading is noted before the first row leaves. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const reader = readerIn(locals);
	const report = await reportFor(locals.db, reader, idIn(params.id));
	if (!report) error(404, 'notFound');
	const format = formatIn(url);
	const { spec, id: reportId } = report;
	await noteExport(actOf(locals, PURPOSE, 'organiser'), { spec, reportId, format });
	const name = `laporan-${reportId}-${locals.today}`;
	return tableFile(format, name, reportTable(locals.db, reader, spec));
};
