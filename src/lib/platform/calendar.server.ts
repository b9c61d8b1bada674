import { day, holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import type { Day, Holiday } from '../time/index.ts';
import type { Act } from './act.server.ts';
import { record } from './audit.server.ts';
import type { Db } from './database.server.ts';

/** The holidays as an administrator keeps them, in order. */
export async function holidaysOf(db: Db): Promise<Holiday[]> {
	const rows = await db
		.selectFrom('platform.holiday')
		.select(['day', 'type', 'name'])
		.orderBy('day')
		.execute();
	return rows.map((row) => ({
		date: day(row.day),
		type: row.type as Holiday['type'],
		name: row.name,
	}));
}

/** The working calendar of the city; every deadline in working days is counted by it. */
export async function calendarOf(db: Db): Promise<WorkingCalendar> {
	return new WorkingCalendar(await holidaysOf(db));
}

/** Writes the decrees that we know into an empty calendar; what people have changed stays. */
export async function seedReference(db: Db): Promise<void> {
	const known = await db.selectFrom('platform.holiday').select('day').limit(1).executeTakeFirst();
	if (known) return;
	await db
		.insertInto('platform.holiday')
		.values(holidays2025And2026.map(({ date, type, name }) => ({ day: date, type, name })))
		.execute();
}

/** Adds a holiday, or gives the one of that day another type and name. */
export async function keepHoliday(act: Act, holiday: Holiday): Promise<void> {
	const { date, type, name } = holiday;
	await act.db.transaction().execute(async (tx) => {
		const before = await tx
			.selectFrom('platform.holiday')
			.select(['type', 'name'])
			.where('day', '=', date)
			.executeTakeFirst();
		await tx
			.insertInto('platform.holiday')
			.values({ day: date, type, name })
			.onConflict((conflict) => conflict.column('day').doUpdateSet({ type, name }))
			.execute();
		await record(tx, act, {
			act: 'platform.holidayKept',
			subject: 'platform.holiday',
			subjectId: date,
			before,
			after: { type, name },
		});
	});
}

/** Makes a day a working day again; false when it was one. */
export async function dropHoliday(act: Act, date: Day): Promise<boolean> {
	return act.db.transaction().execute(async (tx) => {
		const before = await tx
			.deleteFrom('platform.holiday')
			.where('day', '=', date)
			.returning(['type', 'name'])
			.executeTakeFirst();
		if (!before) return false;
		await record(tx, act, {
			act: 'platform.holidayDropped',
			subject: 'platform.holiday',
			subjectId: date,
			before,
		});
		return true;
	});
}
