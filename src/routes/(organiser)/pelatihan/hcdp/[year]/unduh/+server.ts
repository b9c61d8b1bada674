import { hcdpRows } from '#lib/plan/hcdp/hcdpRows.ts';
import { hcdpLines, sharesOf } from '#lib/plan/server.ts';
import { cycleIn } from '../../../../../../web/cycle.server.ts';
import { formatIn, tableFile } from '../../../../../../web/tableFile.server.ts';
import { frozen } from '../hcdp.server.ts';
import type { RequestHandler } from './$types.js';

/** The plan as a table. Nobody is named in it. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const cycle = await cycleIn(locals, params.year);
	const [lines, shares] = await Promise.all([
		hcdpLines(locals.db, cycle.id),
		sharesOf(locals.db, cycle.id),
	]);
	const rows = hcdpRows(lines, frozen(cycle, lines) ?? [], shares);
	return tableFile(formatIn(url), `hcdp-${cycle.year}`, rows);
};
