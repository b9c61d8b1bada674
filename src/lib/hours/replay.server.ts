import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { contains } from '../time/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { ReplayedYear } from './replayed.ts';
import { replay } from './rules-replay.ts';
import type { PlayedClaim, Under } from './rules-replay.ts';
import { everyRule } from './store.server.ts';

type Held = PlayedClaim & {
	readonly counted: number;
	readonly formName: string;
	/** Of the proof. */
	readonly title: string | null;
};

/** What is played again. */
export type ReplayWish = {
	readonly officerId: number;
	readonly year: Period;
	readonly under: Under;
	/** Only what the ledger held at this moment: what was shown then. Null: everything. */
	readonly knownAt: Date | null;
};

/**
 * A learning year of an officer from its claims, under the stored rule versions or the rules of a day,
 * beside what the ledger holds; three statements. Entries of other years are played too, because a cap
 * of a month may reach over the end of a contract year.
 */
export async function replayYear(db: Db, wish: ReplayWish): Promise<ReplayedYear> {
	const { officerId, year, under, knownAt } = wish;
	const [rules, held, balance] = await Promise.all([
		everyRule(db),
		heldClaims(db, officerId, knownAt),
		balanceFrom(db, officerId, year.from),
	]);
	const credits = replay(held, rules, under);
	const entries = held
		.filter(({ learnedOn }) => contains(year, learnedOn))
		.map(({ id, learnedOn, formCode, formName, title, claimedJp, counted }) => ({
			...{ id, learnedOn, formCode, formName, title, claimedJp, stored: counted },
			replayed: credits.get(id)?.counted ?? 0,
		}))
		.toSorted((a, b) => (a.learnedOn < b.learnedOn ? -1 : a.learnedOn > b.learnedOn ? 1 : 0));
	const sum = (jps: readonly number[]) =>
		jps.reduce((all, jp) => all + Math.round(jp * 100), 0) / 100;
	return {
		from: year.from,
		to: year.to ?? year.from,
		under,
		entries,
		stored: sum(entries.map(({ stored }) => stored)),
		replayed: sum(entries.map(({ replayed }) => replayed)),
		balance: knownAt === null ? balance : null,
	};
}

async function heldClaims(db: Db, officerId: number, knownAt: Date | null): Promise<Held[]> {
	const { rows } = await sql<Held>`
		select entry.id, entry.learned_on as "learnedOn", form_code as "formCode",
			rule_version as "ruleVersion", international, claimed_jp as "claimedJp", amount,
			recorded_at as "recordedAt", reverses, coalesce(posting.jp, 0) as counted,
			form.name as "formName", entry.proof ->> 'title' as title
		from hours.entry
		join hours.form on form.code = entry.form_code
		left join hours.posting on posting.entry_id = entry.id and account = 'recognised'
		where entry.officer_id = ${officerId}
			and (${knownAt}::timestamptz is null or recorded_at <= ${knownAt})
		order by entry.id`.execute(db);
	return rows;
}

async function balanceFrom(db: Db, officerId: number, from: Day): Promise<number> {
	const { rows } = await sql<{ recognised: number }>`
		select recognised from hours.balance
		where officer_id = ${officerId} and year_from = ${from}`.execute(db);
	return rows[0]?.recognised ?? 0;
}
