export const reactionQuestions = ['useful', 'clear', 'ready'] as const;

/** Asked at the end of a class, each from 1 to 5. */
export type ReactionQuestion = (typeof reactionQuestions)[number];
export type Reaction = Readonly<Record<ReactionQuestion, number>> & {
	readonly comment: string | null;
};

/** A mean with its interval of 95 percent (Student's t); null where fewer than `leastAnswers` answered. */
export type MeanFigure = {
	readonly mean: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
} | null;
export type Score = { readonly officerId: number; readonly before: number; readonly after: number };

export type EvaluationRefusal = 'notYet' | 'didNotAttend' | 'alreadyGiven';
