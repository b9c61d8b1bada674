import { halfHourAt, openHalfHours, type HalfHour } from '../../counter/index.ts';
import { valueLimits } from './limits.ts';
import type { DemandFacts, OfficeFacts } from './facts.ts';

/** A mean day of an office: the tickets of each letter by half-hour, and the totals of its days. */
export type MeanDay = {
	readonly days: number;
	readonly halfHours: readonly HalfHour[];
	/** Share of the officers at work who are at the desks, by place of the half-hour. */
	readonly there: readonly number[];
	/** Tickets by letter and place of the half-hour. */
	readonly tickets: ReadonlyMap<string, readonly number[]>;
	/** Tickets of each day by letter, from which the spread of the mean is drawn. */
	readonly totals: ReadonlyMap<string, readonly number[]>;
};

export function meanDay({ opens, closes, demand }: OfficeFacts): MeanDay {
	const halfHours = openHalfHours({ opens, closes });
	const days = new Set(demand.map(({ day }) => day)).size;
	const byLetter = Map.groupBy(demand, ({ prefix }) => prefix);
	const tickets = new Map<string, number[]>();
	const totals = new Map<string, number[]>();
	for (const [prefix, rows] of byLetter) {
		tickets.set(
			prefix,
			halfHours.map((at) => rows.reduce((sum, row) => sum + ticketsAt(row, at), 0) / days),
		);
		totals.set(
			prefix,
			rows.map((row) => row.tickets.reduce((sum, n) => sum + n, 0)),
		);
	}
	const [noon, end] = [halfHourAt('12:00'), halfHourAt('14:00')];
	const there = halfHours.map((at) => (at >= noon && at < end ? valueLimits.inBreak : 1));
	return { days, halfHours, there, tickets, totals };
}

function ticketsAt(row: DemandFacts, at: HalfHour): number {
	const place = row.halfHours.indexOf(at);
	return place < 0 ? 0 : (row.tickets[place] ?? 0);
}
