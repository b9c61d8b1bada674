/** Where something is learnt: at work (70), from others (20), in a course (10). */
export const learningModes = ['work', 'others', 'course'] as const;
export type LearningMode = (typeof learningModes)[number];

/** The share that each mode should have, in percent: Jakarta's reading of 70-20-10. */
export const modeShare: Readonly<Record<LearningMode, number>> = {
	work: 70,
	others: 20,
	course: 10,
};

export type DevelopmentForm = {
	readonly code: string;
	readonly name: string;
	readonly mode: LearningMode;
	/** Learning hours (JP) of one activity when the law names them; null where the programme says it. */
	readonly jp: number | null;
};
