import { sql } from 'kysely';
import type { OfficeFacts } from '../../src/lib/impact/twin/clock.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { anOffice } from './counter.ts';
import { anOfficer } from './people.ts';

/** An office whose clock holds these facts; the officers have what their seats prove. */
export async function aClockedOffice(db: Db, facts: OfficeFacts): Promise<number> {
	const office = await anOffice(db, { desks: 5 });
	const seats = [...new Set(facts.presence.map(({ officer }) => officer))];
	const officers = await Promise.all(seats.map(() => anOfficer(db)));
	const officerOf = (seat: number | null) => (seat === null ? null : (officers[seat] ?? null));
	for (const seat of seats)
		for (const [code, level] of Object.entries(
			facts.presence.find((row) => row.officer === seat)!.levels,
		))
			await db
				.insertInto('counter.qualification')
				.values({ officer_id: officers[seat]!, competency_code: code, level, as_of: '2026-01-01' })
				.execute();
	const numbers = new Map<string, number>();
	const visits = facts.visits.map(({ officer, ...row }) => {
		const number = (numbers.get(row.day) ?? 0) + 1;
		numbers.set(row.day, number);
		return { ...row, number, officer: row.called === null ? null : officerOf(officer) };
	});
	await sql`
		insert into counter.office_service (office_id, service_id)
		select ${office.id}, s.id from counter.service s
		where s.id = any(${facts.services.map(({ serviceId }) => serviceId)}::bigint[])
		on conflict do nothing`.execute(db);
	await sql`
		insert into counter.visit (token, office_id, service_id, day, prefix, number, channel, priority,
			taken_at, called_at, started_at, ended_at, outcome, officer_id)
		select md5(random()::text), ${office.id}, "serviceId", day, prefix, number, 'kiosk',
			case when priority then 'elderly' end,
			midnight + taken * interval '1 second', midnight + called * interval '1 second',
			midnight + started * interval '1 second', midnight + ended * interval '1 second', outcome, officer
		from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb) as v ("serviceId" bigint, day date,
			prefix text, number integer, priority boolean, taken integer, called integer, started integer,
			ended integer, outcome text, officer bigint)
		cross join lateral (select day::timestamp at time zone 'Asia/Jakarta' as midnight) as at`.execute(
		db,
	);
	const sat = facts.presence.map((row) => ({
		...row,
		desk: office.deskIds[row.officer],
		officer: officerOf(row.officer),
		restFrom: row.away[0],
		restTo: row.away[1],
	}));
	await sql`
		with sat as (
			select *, day::timestamp at time zone 'Asia/Jakarta' as midnight
			from jsonb_to_recordset(${JSON.stringify(sat)}::jsonb) as s (day date, desk bigint,
				officer bigint, "from" integer, "to" integer, "restFrom" integer, "restTo" integer)
		), sessions as (
			insert into counter.desk_session (desk_id, officer_id, from_at, to_at)
			select desk, officer, midnight + "from" * interval '1 second', midnight + "to" * interval '1 second'
			from sat returning id, officer_id, from_at
		)
		insert into counter.pause (officer_id, session_id, reason, from_at, expected_at, to_at)
		select s.officer_id, s.id, 'meal', midnight + "restFrom" * interval '1 second',
			midnight + "restTo" * interval '1 second', midnight + "restTo" * interval '1 second'
		from sat join sessions s on s.officer_id = sat.officer
			and s.from_at = midnight + "from" * interval '1 second'
		where "restFrom" is not null`.execute(db);
	return office.id;
}
