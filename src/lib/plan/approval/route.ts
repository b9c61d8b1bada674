/** What may wait for a decision: a goal from a gap, one of the officer's own, one of high cost, more time. */
export const requestKinds = ['goal', 'ownGoal', 'costlyForm', 'waiver'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Who decides, by relation to the officer and not by name, in the order in which a request goes up. */
export const approvers = ['supervisor', 'second', 'head', 'organiser'] as const;
export type Approver = (typeof approvers)[number];

export type RouteStep = {
	readonly step: number;
	readonly approver: Approver;
	/** Working days until the request goes to the next above. */
	readonly days: number;
};

/** A version of the way that a kind of request takes. */
export type Route = {
	readonly id: number;
	readonly kind: RequestKind;
	readonly version: number;
	/** Rupiah from which a form counts as costly; null of other kinds. */
	readonly threshold: number | null;
	readonly reason: string;
	readonly madeByName: string | null;
	readonly madeAt: Date;
	readonly steps: readonly RouteStep[];
};
