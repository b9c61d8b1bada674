import { formatWeekday } from '../ui/formatTime.ts';
import * as m from '../words/messages.js';
import { getLocale } from '../words/runtime.js';
import type { Opening } from './rules-opening.ts';

/** When a closed office opens next, as a sentence without its full stop; that it will not, if so. */
export function nextOpening({ next }: Extract<Opening, { open: false }>): string {
	return next === null
		? m.counter_office_gone()
		: m.counter_office_next({ day: formatWeekday(next, getLocale()) });
}
