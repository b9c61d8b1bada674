import { NEVER } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

/** Officers and their offices, as a panel sees them: `of[unit]` counts from 0. */
export type Offices = { readonly of: Int32Array; readonly count: number };

/** Whether officers took a course one by one, or whole offices together. */
export type Assigned = 'officer' | 'office';

/** Finishing within so many weeks is together. */
const weeksTogether = 4;
/** From this share of an office on it is the office that took part. */
const wholeShare = 0.9;

/** Numbers offices from 0; an officer without one (−1) stands alone. */
export function officesOf(ids: Int32Array): Offices {
	const places = new Map<number, number>();
	let count = 0;
	const of = ids.map((id) => {
		const known = id < 0 ? undefined : places.get(id);
		if (known !== undefined) return known;
		if (id >= 0) places.set(id, count);
		count += 1;
		return count - 1;
	});
	return { of, count };
}

/**
 * Offices are what was chosen where four in five of the trained sit in an office of at least two in
 * which nearly everybody was trained within four weeks: then officers of one office are not so many
 * chances, but one.
 */
export function assignedTo(panel: OutcomePanel, adopted: AdoptedAt, offices: Offices): Assigned {
	const weeks = new Map<number, { all: number; trained: number[] }>();
	for (const unit of new Set(panel.unit)) {
		const office = weeks.get(offices.of[unit] ?? -1) ?? { all: 0, trained: [] };
		weeks.set(offices.of[unit] ?? -1, office);
		office.all += 1;
		const from = adopted[unit] ?? NEVER;
		if (from !== NEVER) office.trained.push(from);
	}
	let [together, trained] = [0, 0];
	for (const office of weeks.values()) {
		trained += office.trained.length;
		if (office.all < 2 || office.trained.length < wholeShare * office.all) continue;
		const spread = Math.max(...office.trained) - Math.min(...office.trained);
		if (spread < weeksTogether) together += office.trained.length;
	}
	return trained > 0 && together >= 0.8 * trained ? 'office' : 'officer';
}
