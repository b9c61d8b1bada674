/** What officers have behind them: a finished course, a kept promise about one, a proven level. */
export const treatmentKinds = ['course', 'promise', 'level'] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

export type Treatment = {
	readonly kind: TreatmentKind;
	/** The code of the course, or of the competency. */
	readonly code: string;
};

/** One thing that is compared: a treatment, on a group of services, by one outcome. */
export type ComparisonSubject = Treatment & {
	readonly serviceCategory: string;
	readonly outcome: string;
};

/** What may be said: `cannotTell` until its conditions hold. */
export const verdicts = ['better', 'worse', 'noDifference', 'cannotTell'] as const;
export type Verdict = (typeof verdicts)[number];
