import { keptColumns } from '#lib/people/index.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import type { RequestHandler } from './$types.js';

/** Only the columns that are kept: a list made by hand need not hold what nobody reads. */
export const GET: RequestHandler = ({ url }) =>
	tableFile(formatIn(url), 'templat-pegawai', [
		Object.values(keptColumns).map(({ column }) => column),
	]);
