import type { Day } from '../time/index.ts';
import type { Measure } from './measure.ts';

/** What one officer did in one week in one service, summed by the views of counter and satisfaction. */
export type ServiceWeek = {
	readonly officerId: number;
	readonly serviceId: number;
	/** The Monday of the week. */
	readonly week: Day;
	/** Visits finished, or answers given. */
	readonly n: number;
	/** Minutes served in these visits; or the nine scores (1 to 4) of these answers, all summed. */
	readonly sum: number;
};

/** The weeks in which officers who took a course and officers who did not served the same services. */
export type ImpactPanel = {
	readonly measure: Measure;
	readonly weeks: readonly ServiceWeek[];
	/** The day on which an officer passed the course; who never did is not in it. */
	readonly trainedOn: ReadonlyMap<number, Day>;
};
