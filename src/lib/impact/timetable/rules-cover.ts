import type { Candidate } from './candidate.ts';
import type { OfficerEntry } from './instance.ts';
import type { CoverNeed } from './problem.ts';
import { isAway } from './rules-eligible.ts';
import { dayNumberOf, halfHourOf, type Slot } from './slot.ts';

/** At most `limit` of these candidates (numbers of a list) may be placed: more would empty the desks. */
export type CoverRow = {
	readonly service: string | null;
	readonly slot: Slot;
	readonly limit: number;
	readonly candidates: readonly number[];
};

/** The needs of an office that hold on a day, asked by number of the day. */
export type NeedsOn = (dayNumber: number) => readonly CoverNeed[];

/**
 * The rows that keep the promise of one office: those present may fall to the need, and not below what
 * they would be anyway where they are too few already. Half-hours with the same candidates are one row,
 * rows that cannot bind are left out.
 */
export function coverRowsOf(
	officers: readonly OfficerEntry[],
	candidates: readonly Candidate[],
	needsOn: NeedsOn,
): CoverRow[] {
	const rows = new Map<string, CoverRow>();
	for (const [slot, sitting] of bySlot(candidates)) {
		const halfHour = halfHourOf(slot);
		const needs = needsOn(dayNumberOf(slot)).filter(
			({ from, to }) => halfHour >= from && halfHour < to,
		);
		if (needs.length === 0) continue;
		const present = new Set(officers.filter((who) => !isAway(who, slot)));
		for (const { service, officers: needed } of needs) {
			const row = rowAt(slot, service, needed, present, candidates, sitting);
			if (row === null) continue;
			const key = `${service}|${row.candidates.join()}`;
			if (row.limit < (rows.get(key)?.limit ?? Infinity)) rows.set(key, row);
		}
	}
	return [...rows.values()];
}

function bySlot(candidates: readonly Candidate[]): Map<Slot, number[]> {
	const sitting = new Map<Slot, number[]>();
	for (const [number, { into }] of candidates.entries())
		for (const slot of into.slots) {
			const known = sitting.get(slot);
			if (known) known.push(number);
			else sitting.set(slot, [number]);
		}
	return sitting;
}

function rowAt(
	slot: Slot,
	service: string | null,
	needed: number,
	present: ReadonlySet<OfficerEntry>,
	candidates: readonly Candidate[],
	sitting: readonly number[],
): CoverRow | null {
	const gives = (who: OfficerEntry) => service === null || who.officer.services.includes(service);
	const counted = sitting.filter((number) => {
		const who = candidates[number]?.who;
		return who !== undefined && present.has(who) && gives(who);
	});
	const leaving = new Set(counted.map((number) => candidates[number]?.who));
	let there = 0;
	for (const who of present) if (gives(who)) there += 1;
	const begun = new Set(
		counted.flatMap((number) => {
			const candidate = candidates[number];
			return candidate?.into.frozen ? [candidate.who] : [];
		}),
	);
	const limit = Math.max(0, there - needed, begun.size);
	return leaving.size <= limit ? null : { service, slot, limit, candidates: counted };
}
