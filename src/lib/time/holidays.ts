import { day } from './day.ts';
import type { Holiday } from './calendar.ts';

/** What one decree of the three ministers lays down; the seed of the table that people may correct. */
export type HolidayDecree = {
	readonly basis: string;
	readonly dated: string;
	readonly holidays: readonly Holiday[];
};

function publicHoliday(date: string, name: string): Holiday {
	return { date: day(date), type: 'libur nasional', name };
}

function jointLeave(date: string, name: string): Holiday {
	return { date: day(date), type: 'cuti bersama', name };
}

/**
 * National holidays and collective leave of 2025 and 2026, each with its joint decree (SKB) of the
 * ministers of religious affairs, of manpower, and of administrative reform.
 *
 * The decree of 7 August 2025 changed the running year by one day, 18 August 2025: deadlines of that
 * month counted under the first decree alone end one day too early.
 */
const holidayDecrees: readonly HolidayDecree[] = [
	{
		basis: 'SKB Menag 1017/2024, Menaker 2/2024, PANRB 2/2024',
		dated: '2024-10-14',
		holidays: [
			publicHoliday('2025-01-01', 'Tahun Baru 2025 Masehi'),
			publicHoliday('2025-01-27', 'Isra Mikraj Nabi Muhammad SAW'),
			jointLeave('2025-01-28', 'Tahun Baru Imlek 2576 Kongzili'),
			publicHoliday('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'),
			jointLeave('2025-03-28', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'),
			publicHoliday('2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'),
			publicHoliday('2025-03-31', 'Idul Fitri 1446 Hijriah'),
			publicHoliday('2025-04-01', 'Idul Fitri 1446 Hijriah'),
			jointLeave('2025-04-02', 'Idul Fitri 1446 Hijriah'),
			jointLeave('2025-04-03', 'Idul Fitri 1446 Hijriah'),
			jointLeave('2025-04-04', 'Idul Fitri 1446 Hijriah'),
			jointLeave('2025-04-07', 'Idul Fitri 1446 Hijriah'),
			publicHoliday('2025-04-18', 'Wafat Yesus Kristus'),
			publicHoliday('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'),
			publicHoliday('2025-05-01', 'Hari Buruh Internasional'),
			publicHoliday('2025-05-12', 'Hari Raya Waisak 2569 BE'),
			jointLeave('2025-05-13', 'Hari Raya Waisak 2569 BE'),
			publicHoliday('2025-05-29', 'Kenaikan Yesus Kristus'),
			jointLeave('2025-05-30', 'Kenaikan Yesus Kristus'),
			publicHoliday('2025-06-01', 'Hari Lahir Pancasila'),
			publicHoliday('2025-06-06', 'Idul Adha 1446 Hijriah'),
			jointLeave('2025-06-09', 'Idul Adha 1446 Hijriah'),
			publicHoliday('2025-06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'),
			publicHoliday('2025-08-17', 'Proklamasi Kemerdekaan'),
			publicHoliday('2025-09-05', 'Maulid Nabi Muhammad SAW'),
			publicHoliday('2025-12-25', 'Kelahiran Yesus Kristus'),
			jointLeave('2025-12-26', 'Kelahiran Yesus Kristus'),
		],
	},
	{
		basis: 'SKB Menag 933/2025, Menaker 1/2025, PANRB 3/2025 (perubahan)',
		dated: '2025-08-07',
		holidays: [jointLeave('2025-08-18', 'Proklamasi Kemerdekaan')],
	},
	{
		basis: 'SKB Menag 1497/2025, Menaker 2/2025, PANRB 5/2025',
		dated: '2025-09-19',
		holidays: [
			publicHoliday('2026-01-01', 'Tahun Baru 2026 Masehi'),
			publicHoliday('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'),
			jointLeave('2026-02-16', 'Tahun Baru Imlek 2577 Kongzili'),
			publicHoliday('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
			jointLeave('2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
			publicHoliday('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
			jointLeave('2026-03-20', 'Idul Fitri 1447 Hijriah'),
			publicHoliday('2026-03-21', 'Idul Fitri 1447 Hijriah'),
			publicHoliday('2026-03-22', 'Idul Fitri 1447 Hijriah'),
			jointLeave('2026-03-23', 'Idul Fitri 1447 Hijriah'),
			jointLeave('2026-03-24', 'Idul Fitri 1447 Hijriah'),
			publicHoliday('2026-04-03', 'Wafat Yesus Kristus'),
			publicHoliday('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
			publicHoliday('2026-05-01', 'Hari Buruh Internasional'),
			publicHoliday('2026-05-14', 'Kenaikan Yesus Kristus'),
			jointLeave('2026-05-15', 'Kenaikan Yesus Kristus'),
			publicHoliday('2026-05-27', 'Idul Adha 1447 Hijriah'),
			jointLeave('2026-05-28', 'Idul Adha 1447 Hijriah'),
			publicHoliday('2026-05-31', 'Hari Raya Waisak 2570 BE'),
			publicHoliday('2026-06-01', 'Hari Lahir Pancasila'),
			publicHoliday('2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'),
			publicHoliday('2026-08-17', 'Proklamasi Kemerdekaan'),
			publicHoliday('2026-08-25', 'Maulid Nabi Muhammad SAW'),
			jointLeave('2026-12-24', 'Kelahiran Yesus Kristus'),
			publicHoliday('2026-12-25', 'Kelahiran Yesus Kristus'),
		],
	},
];

/** All days of the decrees, as `WorkingCalendar` takes them. */
export const holidays2025And2026: readonly Holiday[] = holidayDecrees.flatMap(
	(decree) => decree.holidays,
);
