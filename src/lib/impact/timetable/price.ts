/** What one more of something would be worth, in minutes a year (shadow prices of the last relaxation). */
export type TimetablePrices = {
	/** The next seat, by class id; classes without an entry have seats to spare. */
	readonly seats: Readonly<Record<number, number>>;
	/** Minutes for one more million rupiah. */
	readonly budgetMillion: number;
	/** One more qualified officer at the desk; only where that is worth something. */
	readonly cover: readonly CoverPrice[];
};

export type CoverPrice = {
	readonly officeId: number;
	readonly service: string | null;
	readonly day: string;
	/** The half-hour from midnight that binds; equal ones beside it are not repeated. */
	readonly halfHour: number;
	readonly minutes: number;
};
