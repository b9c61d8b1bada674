/** How long services took in an office lately: sums of seconds over finished, undisputed visits. */
export type Pace = {
	readonly visits: number;
	readonly seconds: number;
	readonly secondsSquared: number;
};

/** A desk that is open now, as far as a wait depends on it. */
export type DeskNow = {
	/** The services that its officer may give today. */
	readonly serves: ReadonlySet<number>;
	/** Who is there: seconds served so far, null while only called. Null: nobody. */
	readonly busy: { readonly serviceId: number; readonly servedSeconds: number | null } | null;
	/** Seconds until the officer is expected back from a break; null while at the desk. */
	readonly awaySeconds: number | null;
};

/** A booking that may still check in and is then called first. Seconds from now. */
export type Due = { readonly serviceId: number; readonly inSeconds: number };

/** What the day has shown of citizens who overtake by right, and of those who give up. */
export type Traffic = {
	/** Seconds since the office opened. */
	readonly seconds: number;
	/** Numbers of citizens with priority today, by service. */
	readonly priorities: ReadonlyMap<number, number>;
	readonly left: number;
	/** All seconds that citizens have waited today. */
	readonly waitedSeconds: number;
};

/** How often the ranges given lately in this office held. */
export type WaitRecord = { readonly estimates: number; readonly held: number };

/** The queue before one citizen, as it stands now. */
export type QueueNow = {
	readonly serviceId: number;
	readonly priority: boolean;
	/** Services of those who are called before, in the order of the rule. */
	readonly ahead: readonly number[];
	readonly desks: readonly DeskNow[];
	readonly due: readonly Due[];
	readonly pace: ReadonlyMap<number, Pace>;
	readonly traffic: Traffic;
	readonly record: WaitRecord;
};

/** Minutes until the call, with a 90 % range, and on what they rest. */
export type WaitEstimate = {
	/** The middle of all futures: half of them are longer. */
	readonly minutes: number;
	readonly low: number;
	readonly high: number;
	readonly ahead: number;
	readonly desks: number;
	/** False while an office has too few finished visits and the general assumption is used. */
	readonly measured: boolean;
	readonly rule: string;
};
