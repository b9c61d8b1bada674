import { sql } from 'kysely';
import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Db } from '../platform/database.server.ts';
import { settingOf, settle } from '../platform/setting.server.ts';
import type { LedgerCheck } from './replayed.ts';
import { isBalanced, type Owned } from './rules-check.ts';
import { everyRule } from './store.server.ts';

const officersAtOnce = 2_000;
const mostNamed = 20;
const KEY = 'hours.ledgerCheck';
/** The job that plays the whole ledger again. */
export const CHECK_JOB = 'hours.checkLedger';

/**
 * Plays the whole ledger again under its stored rule versions and compares every balance; minutes at
 * the size of a province, so it is a job. Keeps what it found for the auditor's page.
 */
export async function checkLedger(act: Act): Promise<LedgerCheck> {
	const began = performance.now();
	const found = { officers: 0, entries: 0, balances: 0, differingCount: 0 };
	const differing: number[] = [];
	const rules = await everyRule(act.db);
	for (let after: number | null = 0; after !== null;) {
		const owned: Owned[] = await ownedBeyond(act.db, after);
		for (const one of owned) {
			found.entries += one.claims.length;
			found.balances += one.balances.length;
			if (isBalanced(one, rules)) continue;
			found.differingCount += 1;
			if (differing.length < mostNamed) differing.push(one.officerId);
		}
		found.officers += owned.length;
		after = owned.length < officersAtOnce ? null : (owned.at(-1)?.officerId ?? null);
	}
	const seconds = Math.round((performance.now() - began) / 10) / 100;
	const check = { at: act.now.toISOString(), seconds, ...found, differing };
	await act.db.transaction().execute(async (tx) => {
		await settle(tx, KEY, check, act.now);
		await record(tx, act, {
			act: 'hours.ledgerChecked',
			subject: 'hours.balance',
			subjectId: 'all',
			after: check,
		});
	});
	return check;
}

/** What the last check of the whole ledger found; null before the first. */
export const lastCheck = (db: Db) => settingOf<LedgerCheck>(db, KEY);

/** Asks for a check; one that waits already is not asked for again. */
export async function askForCheck(act: Act): Promise<void> {
	await sql`select graphile_worker.add_job(${CHECK_JOB}, job_key := ${CHECK_JOB})`.execute(act.db);
}

/** Claims and stored balances of the next officers by number, entries in the order they were written. */
async function ownedBeyond(db: Db, after: number): Promise<Owned[]> {
	const { rows } = await sql<Owned>`
		with batch as (
			select id, kind, contract_from from people.officer
			where id > ${after} order by id limit ${officersAtOnce}
		)
		select batch.id as "officerId", batch.kind, batch.contract_from as "contractFrom",
			coalesce(held.claims, '[]') as claims, coalesce(kept.balances, '[]') as balances
		from batch
		left join (
			select officer_id, json_agg(json_build_array(entry.id, learned_on, form_code,
				rule_version, international, claimed_jp, reverses) order by entry.id) as claims
			from hours.entry
			where officer_id >= ${after}
				and officer_id <= (select max(id) from batch)
			group by officer_id
		) held on held.officer_id = batch.id
		left join (
			select officer_id, json_agg(json_build_array(year_from, recognised)) as balances
			from hours.balance
			where officer_id >= ${after}
				and officer_id <= (select max(id) from batch)
			group by officer_id
		) kept on kept.officer_id = batch.id
		order by batch.id`.execute(db);
	return rows;
}
