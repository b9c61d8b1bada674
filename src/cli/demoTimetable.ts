import { sql } from 'kysely';
import { sessionsIn, type ClassPlan } from '../lib/impact/index.ts';
import {
	addClasses,
	askPlan,
	carryOutPlan,
	openTimetable,
	publishPlan,
} from '../lib/impact/server.ts';
import type { Principal } from '../lib/people/index.ts';
import type { Act } from '../lib/platform/act.server.ts';
import { calendarOf } from '../lib/platform/calendar.server.ts';
import { addDays, addMonths, type Day, type WorkingCalendar } from '../lib/time/index.ts';

/** Classes of the invented half-year: code, course, and the days after today on which they meet. */
const classes: readonly (readonly [string, string, readonly number[], string, string])[] = [
	['DAFDUK-1', 'DAFDUK-DASAR', [9, 11], '08.00-12.00', 'Ruang Melati, Menteng'],
	['DAFDUK-2', 'DAFDUK-DASAR', [16, 18], '13.00-16.00', 'Ruang Melati, Menteng'],
	['DAFDUK-3', 'DAFDUK-DASAR', [44, 46], '08.00-12.00', 'Ruang Kenanga, Senen'],
	['IZIN-1', 'IZIN-TERPADU', [15, 17], '08.00-11.30', 'Ruang Anggrek, Gambir'],
	['IZIN-2', 'IZIN-TERPADU', [50, 52], '13.00-16.30', 'Ruang Anggrek, Gambir'],
	['PRIMA-1', 'LAYANAN-PRIMA', [22], '08.00-12.00', 'Ruang Melati, Menteng'],
	['PRIMA-2', 'LAYANAN-PRIMA', [57], '13.00-16.00', 'Ruang Kenanga, Senen'],
	['TULIS-1', 'TULIS-DINAS', [30], '13.00-16.00', 'Ruang Anggrek, Gambir'],
];

/**
 * A timetable as an organiser would make and publish it, through the verbs, so that whoever opens the
 * demo finds one that the solver planned and the checker passed.
 */
export async function demoTimetable(act: Act): Promise<void> {
	const organiser = await organiserOf(act);
	if (!organiser) return;
	const [grant] = organiser.grants;
	if (!grant) return;
	const from = `${act.today.slice(0, 8)}01` as Day;
	const to = addMonths(from, 6);
	const made = {
		...act,
		who: { kind: 'officer', officerId: organiser.officerId, role: 'organiser' },
	} as const;
	const opened = await openTimetable(made, organiser, {
		name: 'Semester ini: loket yang paling membutuhkan',
		unitId: grant.unitId,
		from,
		to,
		budget: 150_000_000,
		token: 'demo-timetable-1',
	});
	if (!opened.ok) return;
	const calendar = await calendarOf(act.db);
	const plans = classes.map((one) => planOf(one, act.today, calendar));
	await addClasses(made, organiser, { timetableId: opened.id, classes: plans });
	const asked = await askPlan(made, organiser, {
		timetableId: opened.id,
		kind: 'plan',
		seconds: 10,
	});
	if (!asked.ok) return;
	await carryOutPlan(act, asked.runId);
	await publishPlan(made, organiser, { timetableId: opened.id, runId: asked.runId });
}

function planOf(
	[code, courseCode, days, hours, place]: (typeof classes)[number],
	today: Day,
	calendar: WorkingCalendar,
): ClassPlan {
	const meeting = days.map((n) => `${calendar.nextWorkingDay(addDays(today, n))} ${hours}`);
	return {
		code,
		courseCode,
		place,
		trainer: `Widyaiswara ${code.split('-')[0] ?? ''}`,
		seatsMin: 3,
		seatsMax: 20,
		cost: 6_000_000,
		costASeat: 150_000,
		sessions: sessionsIn([...new Set(meeting)].join(';')) ?? [],
	};
}

/** The organiser of the tour, as somebody signed in. */
async function organiserOf({ db }: Act): Promise<Principal | null> {
	const { rows } = await sql<{ officerId: number; name: string; unitId: number }>`
		select g.officer_id as "officerId", held.name, g.unit_id as "unitId"
		from people.granted_place g join people.officer_card held on held.officer_id = g.officer_id
		where g.role = 'organiser' and g.to_day is null order by g.officer_id limit 1`.execute(db);
	const [row] = rows;
	if (!row) return null;
	const grants = [{ role: 'organiser', unitId: row.unitId }] as const;
	return { ...row, userId: 'demo', roles: ['officer', 'organiser'], leads: [], grants };
}
