/** What is known of the test of a competency as a whole. */
export type BankQuality = {
	/** The newest calibration; null before the first. */
	readonly calibration: {
		readonly at: string;
		readonly rule: string;
		readonly persons: number;
		readonly converged: boolean;
		readonly items: number;
		readonly alpha: number | null;
		/** People who answered every item; null in calibrations of before it was kept. */
		readonly whole: number | null;
		/** Of the sum of one person, in items. */
		readonly sumError: number | null;
	} | null;
	/** The newest tests that were finished, at most 200; null before the first. */
	readonly tests: {
		readonly n: number;
		/** Items that counted in a test, on average. */
		readonly items: number;
		/** Standard error of the ability, on average. */
		readonly error: number;
		/** How many reached the error at which an adaptive test may end. */
		readonly precise: number;
	} | null;
	/** Share of these tests that asked an item, by its id. */
	readonly exposure: Readonly<Record<string, number>>;
};
