/** Seats of a class that are kept for a branch, and how many of them have a name by now. */
export type KeptSeats = {
	readonly unitId: number;
	readonly unitName: string;
	readonly seats: number;
	readonly taken: number;
};
