import { addDays } from '../../../time/index.ts';
import { isAway, type Absence } from '../absence.ts';
import type { Duty, DutyWish } from '../duty.ts';
import { joined, partsMeet } from '../part.ts';
import { changesIn, refusalOf, type PlanFacts } from '../rules-plan.ts';
import type { FileCounts, FileEntry, FileFault } from './entry.ts';

export type FilePlan = {
	readonly wishes: readonly DutyWish[];
	readonly absences: readonly Absence[];
	readonly faults: readonly FileFault[];
	readonly counts: FileCounts;
};

type Named = FileEntry & { readonly officerId: number };

/**
 * What a file would change in the plan of an office, and what is wrong with it. Days and officers
 * that the file does not name stay as they are; what it repeats is no change, so that a file may be
 * applied twice and an export may be read back.
 */
export function planOfFile(
	entries: readonly FileEntry[],
	officers: ReadonlyMap<string, number>,
	facts: PlanFacts & { readonly planned: readonly Duty[] },
): FilePlan {
	const faults: FileFault[] = [];
	const named = entries.flatMap((entry): Named[] => {
		const officerId = officers.get(entry.nip);
		if (officerId === undefined)
			faults.push({ row: entry.row, field: 'nip', reason: 'nipUnknown' });
		return officerId === undefined ? [] : [{ ...entry, officerId }];
	});
	faults.push(...twiceIn(named));
	const duties = named.filter(({ what }) => what === 'duty');
	const wishes = changesIn(wishesOf(duties), facts.planned);
	for (const wish of wishes) {
		const reason = refusalOf(wish, facts);
		const row = duties.find((one) => cellKey(one) === cellKey(wish))?.row ?? 0;
		if (reason) faults.push({ row, field: 'day', reason });
	}
	const fresh = named.filter((one) => one.what !== 'duty' && !isKnown(one, facts.absences));
	for (const one of fresh)
		if (facts.absences.some((known) => isAwayThen(known, one)))
			faults.push({ row: one.row, field: 'day', reason: 'alreadyAway' });
	const changed = new Set(wishes.map(cellKey));
	const same =
		named.length - fresh.length - duties.filter((one) => changed.has(cellKey(one))).length;
	return {
		wishes,
		absences: periodsOf(fresh),
		faults: faults.toSorted((a, b) => a.row - b.row),
		counts: { rows: entries.length, duties: wishes.length, absences: fresh.length, same },
	};
}

const cellKey = ({ officerId, day }: { officerId: number; day: string }) => `${officerId} ${day}`;

/** Rows that put one officer twice into one half of a day, at the desks or away. */
function twiceIn(named: readonly Named[]): FileFault[] {
	const cells = Map.groupBy(named, (one) => `${cellKey(one)} ${one.what === 'duty'}`);
	return [...cells.values()].flatMap((own) =>
		own
			.filter((one, at) => own.slice(0, at).some((before) => partsMeet(before.part, one.part)))
			.map(({ row }): FileFault => ({ row, field: 'part', reason: 'twice' })),
	);
}

function wishesOf(duties: readonly Named[]): DutyWish[] {
	return [...Map.groupBy(duties, cellKey).values()].flatMap((own) => {
		const [first, second] = own;
		if (!first) return [];
		const part = second ? joined(first.part, second.part) : first.part;
		const { officerId, day, breakTurn } = first;
		return [{ officerId, day, duty: { part, breakTurn: part === 'whole' ? breakTurn : 1 } }];
	});
}

function isAwayThen(absence: Absence, { officerId, day, part }: Named): boolean {
	return absence.officerId === officerId && isAway(absence, day) && partsMeet(absence.part, part);
}

function isKnown(one: Named, absences: readonly Absence[]): boolean {
	return absences.some(
		(known) => isAwayThen(known, one) && known.kind === one.what && known.part === one.part,
	);
}

/** Days that follow one another for the same reason are one absence. */
function periodsOf(fresh: readonly Named[]): Absence[] {
	const found: Absence[] = [];
	for (const { officerId, what, day, part } of fresh.toSorted((a, b) =>
		a.day.localeCompare(b.day),
	)) {
		if (what === 'duty') continue;
		const before = found.findIndex(
			(one) =>
				one.officerId === officerId && one.kind === what && one.part === part && one.toDay === day,
		);
		const known = found[before];
		const toDay = addDays(day, 1);
		if (known) found[before] = { ...known, toDay };
		else found.push({ officerId, kind: what, fromDay: day, toDay, part });
	}
	return found;
}
