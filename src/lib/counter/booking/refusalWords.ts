import * as m from '../../words/messages.js';
import type { BookingRefusal } from './booking.ts';

const sentences: Record<BookingRefusal, () => string> = {
	alreadyEnded: m.booking_refusal_alreadyEnded,
	alreadyMoved: m.booking_refusal_alreadyMoved,
	daysClosed: m.booking_refusal_daysClosed,
	holdEnded: m.booking_refusal_holdEnded,
	notBookable: m.booking_refusal_notBookable,
	notConfirmed: m.booking_refusal_notConfirmed,
	officeClosed: m.counter_refusal_officeClosed,
	slotTaken: m.booking_refusal_slotTaken,
	tooEarly: m.booking_refusal_tooEarly,
	tooLate: m.booking_refusal_tooLate,
	tooSoon: m.booking_refusal_tooSoon,
	unknownBooking: m.booking_refusal_unknownBooking,
};

/** The sentence that a person reads for a refusal, in the language of the page. */
export function bookingRefusalText(reason: BookingRefusal): string {
	return sentences[reason]();
}
