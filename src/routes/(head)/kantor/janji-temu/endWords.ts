import type { BookingEnd } from '#lib/counter/index.ts';
import * as m from '#lib/words/messages.js';

/** What became of an appointment, as a tag. */
export function endWords(end: BookingEnd | null) {
	if (end === null) return { label: m.booking_state_open(), kind: 'active' as const };
	if (end === 'kept') return { label: m.booking_state_kept(), kind: 'good' as const };
	if (end === 'missed') return { label: m.booking_state_missed(), kind: 'bad' as const };
	if (end === 'closed') return { label: m.booking_state_closed(), kind: 'warn' as const };
	return { label: m.booking_state_cancelled(), kind: 'neutral' as const };
}
