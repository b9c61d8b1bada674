import { hcdpLines, hcdpPaper, signatureOf } from '#lib/plan/server.ts';
import { cycleIn } from '../../../../../../web/cycle.server.ts';
import { paperFile } from '../../../../../../web/paperFile.server.ts';
import { frozen } from '../hcdp.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const lines = await hcdpLines(locals.db, cycle.id);
	const signature = await signatureOf(locals.db, cycle, lines);
	const allotted = frozen(cycle, lines) ?? [];
	const bytes = await hcdpPaper({ year: cycle.year, lines, allotted, signature }, locals.now);
	return paperFile(`hcdp-${cycle.year}`, bytes);
};
