/** How long services took in an office lately: sums of seconds over finished, undisputed visits. */
export type Pace = {
	readonly visits: number;
	readonly seconds: number;
	readonly secondsSquared: number;
};

/** Minutes, with an 80 % range, and on what they rest. */
export type WaitEstimate = {
	readonly minutes: number;
	readonly low: number;
	readonly high: number;
	readonly ahead: number;
	readonly desks: number;
	/** False while an office has too few finished visits and the general assumption is used. */
	readonly measured: boolean;
	readonly rule: string;
};
