import type { Priority } from '../visit.ts';

/** What became of a place that was held or booked. */
export type BookingEnd = 'expired' | 'cancelled' | 'closed' | 'moved' | 'missed' | 'kept';

/** An appointment (*janji temu*): a place of an office, held as a draft and then confirmed. */
export type Booking = {
	readonly startsAt: Date;
	readonly heldUntil: Date;
	readonly confirmedAt: Date | null;
	readonly endedAs: BookingEnd | null;
};

export type BookingState = 'draft' | 'confirmed' | BookingEnd;

/** What the citizen sees of the own appointment. */
export type OwnBooking = Booking & {
	readonly id: number;
	readonly token: string;
	readonly code: string;
	readonly officeId: number;
	readonly officeCode: string;
	readonly officeName: string;
	readonly officeAddress: string;
	readonly serviceCode: string;
	readonly serviceName: string;
	readonly day: string;
	readonly endsAt: Date;
	readonly priority: Priority | null;
	readonly email: string | null;
	readonly rootId: number;
	readonly moves: number;
	/** The token of the appointment that took its place. */
	readonly movedTo: string | null;
};

/** Why an act on an appointment was refused; each has its sentence in words/booking.json. */
export type BookingRefusal =
	| 'alreadyEnded'
	| 'alreadyMoved'
	| 'daysClosed'
	| 'holdEnded'
	| 'notBookable'
	| 'notConfirmed'
	| 'officeClosed'
	| 'slotTaken'
	| 'tooEarly'
	| 'tooLate'
	| 'tooSoon'
	| 'unknownBooking';

export type BookingOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: BookingRefusal };
