import type { CoverageLine, OfficePlan } from './coverage.ts';
import type { AwayReason, Hole } from './finding.ts';
import { awayFrom } from './rules-away.ts';
import { stretchesOf } from './rules-stretch.ts';
import { substitutesFor } from './rules-substitute.ts';

/** Who is away for these reasons may still be the one who steps in: planned, or with a new proof. */
const stays: readonly AwayReason[] = ['notPlanned', 'lapsed'];

/**
 * Hours without anybody qualified, each with who is away, why, and who could step in. The same hours
 * for the same reasons on several days are one finding; a gap that only the break makes is not one,
 * because it says no more than that everything rests on one officer.
 */
export function holesIn(lines: readonly CoverageLine[], plan: OfficePlan): Hole[] {
	return lines.flatMap((line) => {
		const empty = stretchesOf(line, (cell, { day }) => {
			if (cell.officerIds.length > 0) return null;
			const away = awayFrom(plan, line.group, day, cell.halfHour);
			if (away.some(({ why }) => why === 'break')) return null;
			return away.map(({ officerId, why }) => `${officerId}${why}`).join();
		});
		const same = Map.groupBy(empty, ({ from, to, key }) => `${from} ${to} ${key}`);
		return [...same.values()].flatMap((own) => {
			const [first] = own;
			if (!first) return [];
			const { group, day, from, to } = first;
			const away = awayFrom(plan, group, day, from);
			const gone = away.filter(({ why }) => !stays.includes(why)).map((one) => one.officerId);
			const substitutes = substitutesFor(plan, group, day, gone);
			return [{ group, from, to, days: own.map((one) => one.day), away, substitutes }];
		});
	});
}
