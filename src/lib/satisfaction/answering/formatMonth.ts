import { tagOf, type Locale } from '../../ui/locale.ts';

/** formatMonth('2026-11-01', 'id') → 'November 2026' */
export function formatMonth(month: string, locale: Locale): string {
	const format = new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`${month}T00:00:00Z`));
}
