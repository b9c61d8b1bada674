import type { Random } from '../../../statistics/index.ts';
import type { Instance } from '../instance.ts';
import type { Solver } from '../solver.server.ts';
import type { TimetableProgress } from '../thread.ts';
import type { Crew } from './crew.server.ts';
import type { Market } from './market.ts';

/** What every step of the search for a city's plan has at hand. */
export type Search = {
	readonly instance: Instance;
	readonly market: Market;
	readonly crew: Crew;
	readonly solver: Solver;
	readonly random: Random;
	readonly seconds: number;
	/** Gap at which the search ends early. */
	readonly gap: number;
	elapsed(): number;
	stopped(): boolean;
	tell(step: TimetableProgress['step'], value: number, bound: number | null): void;
};
