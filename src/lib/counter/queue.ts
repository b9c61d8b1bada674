import type { Priority } from './visit.ts';

/** A citizen who waits, as the rules of the queue see it. */
export type Waiting = {
	readonly visitId: number;
	readonly serviceId: number;
	readonly priority: Priority | null;
	readonly takenAt: Date;
	/** The booked time of a visit from an appointment; null for whoever came without one. */
	readonly bookedFor: Date | null;
};

/** What a service demands of the officer who gives it. */
export type Demand = { readonly competencyCode: string; readonly requiredLevel: number };

/** A proven level as the counter knows it. Valid in `[asOf, validUntil)`; null has no end. */
export type Qualification = {
	readonly competencyCode: string;
	readonly level: number;
	readonly validUntil: string | null;
};
