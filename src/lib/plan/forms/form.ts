/** Where something is learnt: at work (70), from others (20), in a course (10). */
export const learningModes = ['work', 'others', 'course'] as const;
export type LearningMode = (typeof learningModes)[number];

export type DevelopmentForm = {
	readonly code: string;
	readonly name: string;
	readonly mode: LearningMode;
	/** Learning hours (JP) of one activity when the law names them; null where the programme says it. */
	readonly jp: number | null;
};
