import type { OwnBooking } from '#lib/counter/index.ts';
import { formatTime, formatWeekday } from '#lib/ui/formatTime.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';

type Told = Pick<OwnBooking, 'serviceName' | 'officeName' | 'officeAddress' | 'day' | 'startsAt'>;

/** What, where and when, as rows of a summary; the time can be chosen anew at `back`. */
export function placeAndTime(booking: Told, back?: string) {
	const locale = getLocale();
	const time = formatTime(booking.startsAt, locale);
	return [
		{ key: m.counter_queue_service(), value: booking.serviceName },
		{ key: m.counter_queue_office(), value: `${booking.officeName}, ${booking.officeAddress}` },
		{
			key: m.booking_time(),
			value: `${formatWeekday(booking.day, locale)}, ${time}`,
			...(back && { act: { href: back, label: m.counter_queue_change() } }),
		},
	];
}
