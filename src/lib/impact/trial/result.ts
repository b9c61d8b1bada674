import type { Day } from '../../time/index.ts';
import type { Measure } from '../measure.ts';
import type { TrialReading } from './reading.ts';
import type { TrialDesign } from './trial.ts';

/** The result of a trial, as the list of findings takes it. Trials without one are not in it. */
export type TrialResult = {
	readonly trialId: number;
	readonly title: string;
	readonly design: TrialDesign;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly serviceCategory: string;
	readonly measure: Measure;
	readonly smallestEffect: number;
	readonly digest: string;
	readonly concludedAt: Date;
	readonly dataUntil: Day;
	readonly reading: TrialReading;
};
