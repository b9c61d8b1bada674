import { formatWeekday } from '#lib/ui/formatTime.ts';
import { getLocale } from '#lib/words/runtime.js';

/** weekdayName(1) → 'Senin'; 2024-01-01 was a Monday. */
export function weekdayName(weekday: number): string {
	const text = formatWeekday(`2024-01-0${weekday}`, getLocale());
	return text.split(/[ ,]/)[0] ?? text;
}
