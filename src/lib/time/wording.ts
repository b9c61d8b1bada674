import { clockOf, dayOf, weekday } from './day.ts';
import type { Day } from './day.ts';

/** The two languages of the product. */
export type Language = 'id' | 'en';

const months = {
	id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
	en: 'January February March April May June July August September October November December',
};
const weekdays = {
	id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** dayInWords(day('2026-11-24'), 'id') → '24 November 2026' */
export function dayInWords(of: Day, language: Language): string {
	const [year, month, date] = of.split('-').map(Number) as [number, number, number];
	return `${date} ${months[language].split(' ')[month - 1]} ${year}`;
}

/** weekdayInWords(day('2026-11-24'), 'id') → 'Selasa' */
export function weekdayInWords(of: Day, language: Language): string {
	return weekdays[language][weekday(of) - 1] as string;
}

/** timeInWords(new Date('2026-11-24T00:30:00Z'), 'id') → '07.30 WIB'; English writes '07:30 WIB' */
export function timeInWords(instant: Date, language: Language): string {
	const clock = clockOf(instant);
	return `${language === 'id' ? clock.replace(':', '.') : clock} WIB`;
}

/** instantInWords(new Date('2026-11-24T00:30:00Z'), 'id') → '24 November 2026, 07.30 WIB' */
export function instantInWords(instant: Date, language: Language): string {
	return `${dayInWords(dayOf(instant), language)}, ${timeInWords(instant, language)}`;
}
