import type { Day } from '../../time/index.ts';

/** Tickets of one letter on one day by half-hour: `tickets[i]` in `halfHours[i]`. */
export type DemandRow = {
	readonly day: Day;
	readonly prefix: string;
	readonly halfHours: readonly number[];
	readonly tickets: readonly number[];
};

/** How long a citizen takes, by letter: finished visits and their seconds of service. */
export type ServicePace = {
	readonly prefix: string;
	readonly visits: number;
	readonly seconds: number;
};
