import type { Day } from '../time/index.ts';
import type { ProvenLevel } from './level.ts';

/** Where a piece of evidence comes from; how far each is trusted stands in `reliability.ts`. */
export const sources = [
	'assessment',
	'test',
	'supervisor',
	'course',
	'certificate',
	'priorLearning',
	'colleague',
	'subordinate',
	'service',
	'self',
] as const;

export type Source = (typeof sources)[number];

/**
 * One piece of evidence about one competency of one officer. It is never changed or removed.
 *
 * `level` 0 says that not even the first level showed. `author` tells whose judgement it is; two by
 * the same author are not two independent witnesses. `expiresOn` is the first day on which it
 * proves nothing any longer, null when it never expires. `recordedAt` tells which of two judgements
 * that one author gave on one day is the later; left out where there cannot be two. `hit` and `proves` are what the table of
 * reliabilities said of its source when it was recorded, so that last year replays.
 */
export type Observation = {
	readonly key: string;
	readonly level: ProvenLevel;
	readonly source: Source;
	readonly author: number | null;
	readonly observedOn: Day;
	readonly recordedAt?: Date;
	readonly expiresOn: Day | null;
	readonly hit: number;
	readonly proves: boolean;
};
