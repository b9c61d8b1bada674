/** What one number did in one service in one part of the time; −1 is the time before the start. */
export type OutcomeCell = {
	readonly number: number;
	readonly serviceId: number;
	/** −1 before; 0 the window of a lottery; 0, 1, 2 … the steps of a stepped trial. */
	readonly phase: number;
	/** Visits, or answers. */
	readonly n: number;
	/** Minutes served, or points of IKM, summed. */
	readonly sum: number;
};

/** How far a number was from the usual of its services, in a phase. */
export type PhaseMean = { readonly n: number; readonly mean: number };
