import { sql } from 'kysely';
import type { Principal } from '../../src/lib/people/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import { addDays, day } from '../../src/lib/time/index.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { anOffice, aService } from './counter.ts';
import { anOfficer, aUnit } from './people.ts';

/** A course that can be enrolled in. */
export async function aTrialCourse(db: Db, code: string): Promise<void> {
	await db
		.insertInto('learning.course')
		.values({
			code,
			title: `Pelatihan ${code}`,
			summary: 'Pelatihan contoh.',
			form_code: 'KL03',
			jp: 12,
			competency_code: 'T.DAFDUK',
			level: 2,
			pass_mark: 70,
			minutes: 540,
			published_at: new Date('2026-01-05T08:00:00+07:00'),
		})
		.execute();
}

/** An organiser of a branch. */
export async function anOrganiser(db: Db, unitId: number): Promise<Principal> {
	const officerId = await anOfficer(db);
	return {
		officerId,
		userId: `u${officerId}`,
		name: 'Penyelenggara',
		unitId,
		roles: ['officer', 'organiser'],
		leads: [],
		grants: [{ role: 'organiser', unitId }],
	};
}

/** Offices of a branch with their officers; each in a kecamatan of its own. */
export async function aBranch(db: Db, name: string, offices: number, officersEach: number) {
	const top = await aUnit(db, { name });
	const made = [];
	for (let place = 1; place <= offices; place += 1) {
		const unitId = await aUnit(db, {
			name: `PTSP ${name} ${place}`,
			kind: 'up ptsp',
			parentId: top,
		});
		const region = `31.71.0${1 + (place % 8)}.1001`;
		const office = await anOffice(db, { unitId, regionCode: region });
		const officers = [];
		for (let one = 0; one < officersEach; one += 1) officers.push(await anOfficer(db, { unitId }));
		made.push({ ...office, officers });
	}
	return { top, offices: made, officers: made.flatMap(({ officers }) => officers) };
}

type Served = { from: Day; weeks: number; minutes: (officerId: number, week: number) => number };

/** Weeks in which officers served thirty visits each, of so many minutes on average. */
export async function serveWeeks(
	db: Db,
	branch: Awaited<ReturnType<typeof aBranch>>,
	{ from, weeks, minutes }: Served,
): Promise<void> {
	const serviceId = await aService(db, 'DK-KTP-02');
	const random = randomFrom(from);
	const days = branch.offices.flatMap(({ id, officers }) =>
		officers.flatMap((officerId) =>
			Array.from({ length: weeks }, (_, week) => ({
				officer_id: officerId,
				office_id: id,
				day: addDays(day(from), 7 * week + 1),
				seconds: Math.round(60 * 30 * (minutes(officerId, week) + random.normal(0, 0.6))),
			})),
		),
	);
	await sql`
		insert into counter.officer_day (officer_id, service_id, office_id, day, visits, served_seconds,
			served_seconds_squared, waited_seconds, held_seconds)
		select officer_id, ${serviceId}::bigint, office_id, day, 30, seconds, 0, 18000, 0
		from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d (officer_id bigint,
			office_id bigint, day date, seconds bigint)`.execute(db);
}
