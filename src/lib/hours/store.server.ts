import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';
import type { Entry, Posting, Proof } from './entry.ts';
import type { Already } from './rules-credit.ts';

/** One officer's ledger is written by one transaction at a time, so that a cap is never passed twice. */
export async function lockLedger(db: Db, officerId: number): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended('hours.ledger', ${officerId}))`.execute(
		db,
	);
}

export function rulesOf(db: Db, formCode: string): Promise<ConversionRule[]> {
	return rulesWhere(db, sql`form_code = ${formCode}`);
}

/** Every version of every form's rule. */
export function everyRule(db: Db): Promise<ConversionRule[]> {
	return rulesWhere(db, sql`true`);
}

async function rulesWhere(db: Db, which: RawBuilder<unknown>): Promise<ConversionRule[]> {
	const { rows } = await sql<ConversionRule>`
		select form_code as "formCode", version, unit, jp, jp_international as "jpInternational",
			international_factor as "internationalFactor", cap_per as "capPer", cap_jp as "capJp",
			cap_jp_international as "capJpInternational", cap_times as "capTimes",
			valid_from as "validFrom", valid_to as "validTo", legal_basis as "legalBasis", source, doubt
		from hours.conversion_rule where ${which} order by form_code, version`.execute(db);
	return rows;
}

/** Counted under a form from one day to another, both included; entries taken back do not count. */
export async function countedBetween(
	db: Db,
	officerId: number,
	formCode: string,
	from: Day,
	to: Day,
): Promise<Already> {
	const { rows } = await sql<Already>`
		select coalesce(sum(posting.jp), 0) as jp, coalesce(sum(sign(posting.jp)), 0) as times
		from hours.entry
		join hours.posting on posting.entry_id = entry.id and posting.account = 'recognised'
		where entry.officer_id = ${officerId} and entry.form_code = ${formCode}
			and entry.learned_on between ${from} and ${to}`.execute(db);
	return rows[0] ?? { jp: 0, times: 0 };
}

/** Which of these keys the ledger already holds, with what they counted. */
export async function heldEntries(
	db: Db,
	keys: readonly string[],
): Promise<{ id: number; key: string; counted: number; aboveCap: number }[]> {
	const { rows } = await sql<{ id: number; key: string; counted: number; aboveCap: number }>`
		select entry.id, entry.key,
			coalesce(sum(jp) filter (where account = 'recognised'), 0) as counted,
			coalesce(sum(jp) filter (where account = 'carried'), 0) as "aboveCap"
		from hours.entry join hours.posting on posting.entry_id = entry.id
		where entry.key = any(${[...keys]}) group by entry.id`.execute(db);
	return rows;
}

export type NewEntry = {
	readonly key: string;
	readonly officerId: number;
	readonly learnedOn: Day;
	readonly formCode: string;
	readonly ruleVersion: number;
	readonly international: boolean;
	readonly claimedJp: number;
	readonly amount: number | null;
	readonly proof: Proof;
	readonly reverses: number | null;
};

/** Writes one entry with its postings; the database refuses it unless they add up to zero. */
export async function insertEntry(
	db: Db,
	entry: NewEntry,
	postings: readonly Posting[],
	now: Date,
): Promise<number> {
	const { id } = await db
		.insertInto('hours.entry')
		.values({
			key: entry.key,
			officer_id: entry.officerId,
			learned_on: entry.learnedOn,
			form_code: entry.formCode,
			rule_version: entry.ruleVersion,
			international: entry.international,
			claimed_jp: entry.claimedJp,
			amount: entry.amount,
			proof: JSON.stringify(entry.proof),
			reverses: entry.reverses,
			recorded_at: now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('hours.posting')
		.values(
			postings.map(({ account, jp }) => ({
				entry_id: id,
				account,
				officer_id: entry.officerId,
				learned_on: entry.learnedOn,
				jp,
			})),
		)
		.execute();
	return id;
}

/** The columns of an Entry, from entry, form and rule. */
export const entryColumns = sql`
	entry.id, entry.learned_on as "learnedOn", entry.form_code as "formCode",
	form.name as "formName", entry.rule_version as "ruleVersion", rule.legal_basis as "legalBasis",
	rule.cap_per as "capPer", rule.cap_times as "capTimes", rule.doubt,
	case when entry.international then coalesce(rule.cap_jp_international, rule.cap_jp)
		else rule.cap_jp end as "capJp",
	entry.claimed_jp as "claimedJp", entry.proof, entry.reverses,
	coalesce((select jp from hours.posting
		where entry_id = entry.id and account = 'recognised'), 0) as counted,
	coalesce((select jp from hours.posting
		where entry_id = entry.id and account = 'carried'), 0) as "aboveCap"`;

/** What an officer learned from one day up to another, newest first. */
export async function entriesBetween(
	db: Db,
	officerId: number,
	from: Day,
	until: Day,
): Promise<Entry[]> {
	const { rows } = await sql<Entry>`
		select ${entryColumns}
		from hours.entry
		join hours.form on form.code = entry.form_code
		join hours.conversion_rule rule
			on rule.form_code = entry.form_code and rule.version = entry.rule_version
		where entry.officer_id = ${officerId}
			and entry.learned_on >= ${from} and entry.learned_on < ${until}
		order by entry.learned_on desc, entry.id desc`.execute(db);
	return rows;
}

/** An entry with all that a reversal needs, or null. */
export async function entryToReverse(
	db: Db,
	entryId: number,
): Promise<(NewEntry & { postings: Posting[]; reversedBy: number | null }) | null> {
	const { rows } = await sql<NewEntry & { postings: Posting[]; reversedBy: number | null }>`
		select entry.key, entry.officer_id as "officerId", entry.learned_on as "learnedOn",
			entry.form_code as "formCode", entry.rule_version as "ruleVersion", entry.international,
			entry.claimed_jp as "claimedJp", entry.amount, entry.proof, entry.reverses,
			(select id from hours.entry taken where taken.reverses = entry.id) as "reversedBy",
			(select jsonb_agg(jsonb_build_object('account', account, 'jp', jp))
				from hours.posting where entry_id = entry.id) as postings
		from hours.entry where entry.id = ${entryId}`.execute(db);
	return rows[0] ?? null;
}
