import { frozenSeats } from '#lib/plan/index.ts';
import { hcdpLines, hcdpPaper, signatureOf, submittedPaper } from '#lib/plan/server.ts';
import { cycleIn } from '../../../../../../web/cycle.server.ts';
import { paperFile } from '../../../../../../web/paperFile.server.ts';
import type { RequestHandler } from './$types.js';

/** The plan as it was signed, as it lies to be signed, or as it is being written. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const paper = cycle.signedAt === null ? await submittedPaper(locals.db, cycle) : null;
	const lines = paper?.lines ?? (await hcdpLines(locals.db, cycle.id));
	const signature = await signatureOf(locals.db, cycle, lines);
	const allotted = cycle.signedAt !== null ? frozenSeats(lines) : (paper?.allotted ?? []);
	const bytes = await hcdpPaper({ year: cycle.year, lines, allotted, signature }, locals.now);
	return paperFile(`hcdp-${cycle.year}`, bytes);
};
