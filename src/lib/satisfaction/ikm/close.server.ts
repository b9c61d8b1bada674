import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { figuresOf, monthsDue } from './rules-closing.ts';
import { shownRule } from './rules-shown.ts';
import type { Cell } from './rules-shown.ts';
import { endingWith } from './span.ts';
import type { Span } from './span.ts';
import { addFigures, closingState, jointsIn, noteClosing } from './store-closing.server.ts';
import { closeTraits } from './traits.server.ts';

/**
 * Closes every month that is over, and the quarters, half-years and years that end with it: their
 * figures are public from then on and never change. An answer that comes later counts in the month in
 * which it comes. Harmless when called twice. Returns how many months were closed.
 *
 * Not before one o'clock: whoever answered at the stroke of midnight is in the sums by then, so that
 * no answer slips into a month behind its figures.
 */
export async function closeMonths(act: Act): Promise<number> {
	const { first, last } = await closingState(act.db);
	if (first === null) return 0;
	const settled = dayOf(new Date(act.now.getTime() - 3_600_000));
	const due = monthsDue(first, last, settled);
	for (const month of due)
		await act.db.transaction().execute(async (tx) => closeMonth(tx, act, month));
	return due.length;
}

async function closeMonth(tx: Tx, act: Act, month: Day): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('satisfaction.closing'))`.execute(tx);
	const spans: Span[] = [];
	for (const span of endingWith(month))
		if (await noteClosing(tx, span, act.now, shownRule)) spans.push(span);
	const longest = spans.at(-1);
	if (!longest) return;
	const chosen = new Map(spans.map((span) => [span.kind, [] as (Cell & { officeId: number })[]]));
	for (const { officeId, joints, shown } of await jointsIn(tx, longest)) {
		const cells = shown.map(({ kind, from, ...cell }) => ({ span: { kind, from }, ...cell }));
		for (const cell of figuresOf(spans, cells, joints))
			chosen.get(cell.span.kind)?.push({ ...cell, officeId });
	}
	for (const span of spans) {
		const cells = chosen.get(span.kind) ?? [];
		const rows = cells.map(({ officeId, dimension, key }) => ({
			office_id: officeId,
			dimension,
			key,
		}));
		await addFigures(tx, span, rows);
		await closeTraits(tx, span);
	}
}
