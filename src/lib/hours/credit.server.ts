import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import { addDays, addMonths, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { waitsForPerson } from './claim/wait.server.ts';
import type { ConversionRule } from './conversion.ts';
import type { Claimed, CreditReason } from './credit.ts';
import type { HoursCredited } from './events.ts';
import { ruleOn } from './rules-conversion.ts';
import { creditFor, postingsOf, reversalOf } from './rules-credit.ts';
import type { Credit } from './rules-credit.ts';
import {
	countedBetween,
	entryToReverse,
	heldEntries,
	insertEntry,
	lockLedger,
	rulesOf,
} from './store.server.ts';

export type Credited = {
	readonly entryId: number;
	readonly counted: number;
	readonly aboveCap: number;
	readonly isNew: boolean;
};
export type CreditRefusal = { readonly ok: false; readonly reason: CreditReason };
type CreditOutcome = { readonly ok: true; readonly entries: readonly Credited[] } | CreditRefusal;

/**
 * Writes hours into the ledger, each day under the rule in force on that day and under its cap.
 * Idempotent by key and day: what is there already is answered and not written again.
 *
 * E-learning of 10 JP on one day → one entry: earned −10, recognised 3, carried 7
 */
export function credit(act: Act, claim: Claimed): Promise<CreditOutcome> {
	return act.db
		.transaction()
		.execute(async (tx) =>
			(await waitsForPerson(tx, act, claim))
				? { ok: false, reason: 'waitsForPerson' }
				: creditIn(tx, act, claim),
		);
}

/** The same in a transaction of another verb, for hours on which a person has decided. */
export async function creditIn(tx: Tx, act: Act, claim: Claimed): Promise<CreditOutcome> {
	const days = claim.days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
	if (days.length === 0 || days.some(({ jp }) => !(jp > 0)))
		return { ok: false, reason: 'noHours' };
	if (new Set(days.map((each) => each.day)).size < days.length) {
		return { ok: false, reason: 'dayTwice' };
	}
	if (days.some((each) => each.day > act.today)) return { ok: false, reason: 'notYetLearned' };
	await lockLedger(tx, claim.officerId);
	const rules = await rulesOf(tx, claim.formCode);
	const inForce = days.map((each) => ({
		...each,
		rule: ruleOn(rules, claim.formCode, each.day),
	}));
	if (inForce.some(({ rule }) => rule === null)) return { ok: false, reason: 'noRuleInForce' };
	if (inForce.some(({ rule }) => rule?.unit === 'unknown')) {
		return { ok: false, reason: 'noRateKnown' };
	}
	const held = await heldEntries(
		tx,
		days.map((each) => entryKey(claim, each.day)),
	);
	const entries: Credited[] = [];
	for (const { rule, ...each } of inForce) {
		const there = held.find(({ key }) => key === entryKey(claim, each.day));
		entries.push(
			there
				? { entryId: there.id, counted: there.counted, aboveCap: there.aboveCap, isNew: false }
				: await enter(tx, act, claim, each, rule as ConversionRule),
		);
	}
	return { ok: true, entries };
}

type ClaimedDay = Omit<Claimed['days'][number], 'amount'> & { readonly amount?: number | null };

async function enter(
	tx: Tx,
	act: Act,
	claim: Claimed,
	{ day: on, jp, amount = null }: ClaimedDay,
	rule: ConversionRule,
): Promise<Credited> {
	const { officerId, formCode, proof, international = false } = claim;
	const { from, to } = capSpan(rule, on);
	const already = await countedBetween(tx, officerId, formCode, from, to);
	const credited: Credit = creditFor(rule, jp, already, international);
	const entry = {
		key: entryKey(claim, on),
		officerId,
		learnedOn: on,
		formCode,
		ruleVersion: rule.version,
		international,
		claimedJp: jp,
		amount,
		proof,
		reverses: null,
	};
	const entryId = await insertEntry(tx, entry, postingsOf(credited), act.now);
	const { counted, aboveCap } = credited;
	await tell(tx, act, { entryId, officerId, jp: counted }, { ...entry, counted, aboveCap });
	return { entryId, counted, aboveCap, isNew: true };
}

/**
 * Takes an entry back by a second one with the same day and opposite postings; the first stays.
 * Idempotent: an entry is taken back once.
 */
export async function reverse(
	act: Act,
	{ entryId, reason }: { readonly entryId: number; readonly reason: string },
): Promise<
	| { readonly ok: true; readonly entryId: number }
	| { readonly ok: false; readonly reason: 'noSuchEntry' | 'isReversal' }
> {
	return act.db.transaction().execute(async (tx) => {
		const found = await entryToReverse(tx, entryId);
		if (!found) return { ok: false, reason: 'noSuchEntry' };
		if (found.reverses !== null) return { ok: false, reason: 'isReversal' };
		await lockLedger(tx, found.officerId);
		const current = await entryToReverse(tx, entryId);
		if (current?.reversedBy) return { ok: true, entryId: current.reversedBy };
		const { postings, reversedBy, ...first } = found;
		const opposite = reversalOf(postings);
		const entry = {
			...first,
			key: `reversal:${entryId}`,
			claimedJp: -first.claimedJp,
			amount: first.amount === null ? null : -first.amount,
			proof: { kind: 'report' as const, title: reason },
			reverses: entryId,
		};
		const id = await insertEntry(tx, entry, opposite, act.now);
		const jp = opposite.find(({ account }) => account === 'recognised')?.jp ?? 0;
		await tell(tx, act, { entryId: id, officerId: first.officerId, jp }, { ...entry, reason });
		return { ok: true, entryId: id };
	});
}

function entryKey(claim: Claimed, on: Day): string {
	return `${claim.key}:${on}`;
}

/** The first and last day under one cap: the day itself, or its calendar month. */
function capSpan(rule: ConversionRule, on: Day): { readonly from: Day; readonly to: Day } {
	if (rule.capPer !== 'month') return { from: on, to: on };
	const from = day(`${on.slice(0, 7)}-01`);
	return { from, to: addDays(addMonths(from, 1), -1) };
}

async function tell(tx: Tx, act: Act, payload: HoursCredited, after: object): Promise<void> {
	await record(tx, act, {
		act: payload.jp < 0 ? 'hours.reversed' : 'hours.credited',
		subject: 'hours.entry',
		subjectId: payload.entryId,
		about: payload.officerId,
		after,
	});
	await announce(tx, act, { name: 'hours.credited', key: String(payload.entryId), payload });
}
