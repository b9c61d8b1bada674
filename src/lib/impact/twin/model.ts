import type { CallingRule } from './calling.ts';
import type { ServingLaw } from './law.ts';

/** Name of the rule by which an office is imitated, kept beside each result. */
export const twinRule = 'kembaran-kantor/1';

/** A span of a day, `[from, to)`, in seconds since midnight, as every time of the twin. */
export type DaySpan = readonly [from: number, to: number];

/**
 * A place at the desks on one day: what whoever sits there has proven, not who it is. The twin knows
 * no officer.
 */
export type TwinSeat = {
	/** Proven level by code of competency. */
	readonly levels: Readonly<Record<string, number>>;
	readonly from: number;
	readonly to: number;
	readonly breaks: readonly DaySpan[];
	/** Ids of services that this desk does not take. */
	readonly without?: readonly number[];
};

/** A day that is played: how many citizens take a number, and who sits there. */
export type TwinDay = { readonly visits: number; readonly seats: readonly TwinSeat[] };

export type TwinService = {
	readonly serviceId: number;
	readonly code: string;
	readonly name: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
	/** Part of all numbers that ask for this service; only the proportions count. */
	readonly share: number;
	/** Place in `shapes`: over which hours its citizens come. */
	readonly shape: number;
	/** Seconds at the desk. */
	readonly law: ServingLaw;
};

/** A chance, and the seconds that it costs when it happens. */
export type Mishap = { readonly chance: number; readonly seconds: number };

/** One office, as far as waiting depends on it. */
export type OfficeModel = {
	readonly services: readonly TwinService[];
	/** Weight of each quarter of an hour from `opens` on; a row per group of services. */
	readonly shapes: readonly (readonly number[])[];
	readonly opens: number;
	readonly closes: number;
	/** Desks still open at closing time call whoever waits until then; the rest go home. */
	readonly lastCall: number;
	/** Replications are divided evenly among these days. */
	readonly days: readonly TwinDay[];
	/**
	 * Spread (deviation of the logarithm) of the crowd of a day around `visits`, on top of Poisson;
	 * null: exactly as many come as the day says.
	 */
	readonly crowdSpread: number | null;
	/** How much the whole day, and each seat on it, may be faster or slower (same measure). */
	readonly daySpread: number;
	readonly seatSpread: number;
	/** Factor of the time at the desk by levels proven above the demanded one: 0, 1, 2 and more. */
	readonly levelFactors: readonly number[];
	readonly priorityShare: number;
	/** Part of the citizens with a booking, part of the bookings that nobody keeps. */
	readonly booked: {
		readonly share: number;
		readonly missed: number;
		readonly aheadSeconds: number;
	};
	/** Mean seconds until somebody who waits gives up; null: nobody does. */
	readonly patience: number | null;
	/** Called, but nobody came. */
	readonly noShow: Mishap;
	readonly hold: Mishap;
	/** Chance that a citizen asks for one more service on the same number. */
	readonly more: number;
	/** Mean seconds from a free desk to the call, and from the call to the start. */
	readonly callSeconds: number;
	readonly seatingSeconds: number;
	/** Somebody one level short may serve beside a proven colleague, so much slower; null: never. */
	readonly supervisedFactor: number | null;
	readonly calling: CallingRule;
	readonly promiseMinutes: number;
};
