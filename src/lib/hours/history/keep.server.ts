import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { ConversionRule } from '../conversion.ts';
import { creditIn } from '../credit.server.ts';
import { spread } from '../claim/rules-days.ts';
import { ruleOn } from '../rules-conversion.ts';
import { everyRule } from '../store.server.ts';
import { knownRows, type FoundRow } from './check.server.ts';

/**
 * Writes some lines of a history into the ledger, each under the rule of its own day, and says how many
 * were new. Written twice, or twice at once, each line counts once; imports wait for each other, so
 * that one knows what another has just written.
 */
export async function keepHistory(tx: Tx, act: Act, rows: readonly FoundRow[]): Promise<number> {
	await sql`select pg_advisory_xact_lock(hashtext('hours.history'))`.execute(tx);
	const known = await knownRows(tx, rows);
	const rules = await everyRule(tx);
	let written = 0;
	for (const row of rows) if (!known.has(row.row)) written += await write(tx, act, rules, row);
	return written;
}

async function write(
	tx: Tx,
	act: Act,
	rules: readonly ConversionRule[],
	row: FoundRow,
): Promise<number> {
	const { key, officerId, formCode, title, number, organiser, from, to, jp } = row;
	const rule = ruleOn(rules, formCode, to);
	const isByHour = rule?.unit === 'hour';
	const laid =
		rule && isByHour ? spread(rule, { amount: jp, from, to, international: false }) : null;
	const days = laid?.ok
		? laid.days.map(({ day, jp: each }) => ({ day, jp: each }))
		: [{ day: to, jp }];
	const proof = {
		kind: 'history' as const,
		title,
		...(number === null ? {} : { number }),
		...(organiser === null ? {} : { organiser }),
	};
	const done = await creditIn(tx, act, { key, officerId, formCode, days, proof });
	if (!done.ok) throw new Error(`line ${row.row}: ${done.reason}`);
	return done.entries.some(({ isNew }) => isNew) ? 1 : 0;
}
