import type { Option } from '../../ui/fieldShape.ts';

/** monthName(6, 'id') → 'Juni' */
export function monthName(month: number, locale: 'id' | 'en'): string {
	const words = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
	return words.format(new Date(Date.UTC(2026, month - 1, 1)));
}

/** The twelve months to choose from. */
export function monthOptions(locale: 'id' | 'en'): Option[] {
	return Array.from({ length: 12 }, (_, index) => ({
		value: String(index + 1),
		label: monthName(index + 1, locale),
	}));
}
