import { getLocale } from '../../words/runtime.js';

/** An hour at the counter, in WIB. hourName(9) → '09.00–09.59', in English '09:00–09:59' */
export function hourName(hour: number): string {
	const dot = getLocale() === 'id' ? '.' : ':';
	const two = String(hour).padStart(2, '0');
	return `${two}${dot}00–${two}${dot}59`;
}
