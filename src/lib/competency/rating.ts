import type { Level } from './level.ts';

/** What a supervisor has seen of one indicator at work. */
export const answers = ['yes', 'partly', 'no'] as const;

export type Answer = (typeof answers)[number];

/** The answer to one indicator of one level. */
export type IndicatorAnswer = {
	readonly indicatorId: number;
	readonly level: Level;
	readonly answer: Answer;
};
