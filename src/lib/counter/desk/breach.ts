/** Which promise: that nobody waits longer, or that the service is done within its time. */
export type PromiseKind = 'wait' | 'service';

/**
 * Why a promise will not be kept: nobody at a desk may give the service, the one who may is on a
 * break, too few desks for those before, the citizen is on hold, or the service takes longer.
 */
export type BreachWhy = 'uncovered' | 'onBreak' | 'fewDesks' | 'onHold' | 'long';

export type Breach = {
	readonly visitId: number;
	readonly kind: PromiseKind;
	readonly why: BreachWhy;
	/** When the promised time is over. */
	readonly dueAt: Date;
	/** When the citizen is called, if nothing changes; null when nobody would, or at a desk already. */
	readonly expectedAt: Date | null;
	/** Citizens before this one for the same desks, and those desks. */
	readonly ahead: number;
	readonly desks: number;
	/** Who would help on coming back. */
	readonly onBreak: readonly string[];
};
