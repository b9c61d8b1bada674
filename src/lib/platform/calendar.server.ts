import { day, holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import type { Db } from './database.server.ts';

/** The working calendar as an administrator keeps it; until somebody does, the decrees we know. */
export async function calendarOf(db: Db): Promise<WorkingCalendar> {
	const rows = await db.selectFrom('platform.holiday').select(['day', 'type', 'name']).execute();
	if (rows.length === 0) return new WorkingCalendar(holidays2025And2026);
	return new WorkingCalendar(
		rows.map((row) => ({
			date: day(row.day),
			type: row.type as 'libur nasional' | 'cuti bersama',
			name: row.name,
		})),
	);
}
