import { catalogueRows } from '#lib/counter/server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { officeToLead } from '../office.server.ts';
import type { RequestHandler } from './$types.js';

/** The catalogue of the office as a table; with `templat` only its header. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const office = await officeToLead(locals, url);
	const rows = await catalogueRows(locals.db, office.id, locals.today);
	if (url.searchParams.has('templat'))
		return tableFile(formatIn(url), 'templat-layanan', rows.slice(0, 1));
	return tableFile(formatIn(url), `layanan-${office.code}-${locals.today}`, rows);
};
