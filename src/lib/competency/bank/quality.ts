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
		readonly sumError: number | null;
	} | null;
	/** The newest tests that were finished, and that exposure is counted over. */
	readonly tests: {
		readonly n: number;
		readonly items: number;
		readonly error: number;
		/** Ended because the ability was known well enough. */
		readonly precise: number;
	} | null;
	/** Share of these tests that asked an item, by its id. */
	readonly exposure: Readonly<Record<string, number>>;
};
