import type { Day } from '../../time/index.ts';

/** Months of a year, both included; over the turn of the year when the second is the smaller. */
export type Season = { readonly from: number; readonly to: number };

/**
 * Whether a service is offered on a day. Without a season it is offered all year.
 *
 * isInSeason({ from: 11, to: 1 }, '2026-12-24') → true; isInSeason({ from: 6, to: 7 }, '2026-12-24') → false
 */
export function isInSeason(season: Season | null, on: Day): boolean {
	if (season === null) return true;
	const month = Number(on.slice(5, 7));
	const { from, to } = season;
	return from <= to ? month >= from && month <= to : month >= from || month <= to;
}
