import type { Db } from '../platform/database.server.ts';
import type { Day, Period } from '../time/index.ts';
import type { Balance } from './balance.ts';
import type { Entry } from './entry.ts';
import { learningYear, standing, targetOn } from './rules-year.ts';
import { entriesBetween } from './store.server.ts';
import { learner } from './store-year.server.ts';

export * from './claim/server.ts';
export * from './history/server.ts';
export * from './study/server.ts';
export * from './overview/server.ts';
export { credit, reverse } from './credit.server.ts';
export type { Credited, CreditRefusal } from './credit.server.ts';
export { takeBackProof } from './takeBack.server.ts';
export { askForCheck, CHECK_JOB, checkLedger, lastCheck } from './checkLedger.server.ts';
export { replayYear, type ReplayWish } from './replay.server.ts';
export { ownerBy, type LedgerOwner } from './store-person.server.ts';
export { everyFact } from './export/store-export.server.ts';
export { everyForm } from './store-form.server.ts';
export { entryDetail } from './store-detail.server.ts';

const nothing = { earned: 0, recognised: 0, carried: 0, reversed: 0 };

/**
 * Where an officer stands in the learning year that holds a day; one statement, from the stored
 * balance. Null for an unknown officer.
 *
 * PNS, 13 JP counted since 1 January → { year: [2026-01-01, 2027-01-01), standing: { missing: 7 … } }
 */
export async function balanceOf(db: Db, officerId: number, on: Day): Promise<Balance | null> {
	const found = await learner(db, officerId, on);
	if (!found) return null;
	const target = targetOn(found.targets, found.kind, on);
	const basis = target ?? { yearCountsFrom: 'calendar' as const };
	const { span, assumed } = learningYear(basis, found.contractFrom, on);
	const sums = found.sums ?? nothing;
	const asked = target ?? { minimumJp: null, maximumJp: null };
	return {
		year: span,
		yearAssumed: assumed,
		target,
		standing: standing(asked, sums.recognised),
		sums,
		years: found.years,
	};
}

/** The entries of one learning year, newest first; one statement. */
export function entriesIn(db: Db, officerId: number, year: Period): Promise<Entry[]> {
	return entriesBetween(db, officerId, year.from, year.to ?? ('9999-12-31' as Day));
}
