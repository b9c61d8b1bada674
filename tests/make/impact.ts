import { sql } from 'kysely';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { addDays, day } from '../../src/lib/time/index.ts';
import { anOffice, aService } from './counter.ts';
import { aUnit } from './people.ts';
import { aSimulatedOffice } from './simulatedOffice.ts';
import type { Office } from './simulatedOffice.ts';

/** The services of a simulated office; both are population registration. */
const services = ['DK-KTP-02', 'DK-KK-01'];
const firstWeek = day('2026-06-01');

/**
 * A simulated office written into the tables of people, learning and counter, as if its officers had
 * served and learnt: its true effect is known. Kinds of visits have nothing to do with it. Returns the
 * office and the truth.
 */
export async function aServedSeason(
	db: Db,
	seed: string,
	course: { code: string; competencyCode?: string },
	office: Partial<Office> = {},
): Promise<{ officeId: number; truth: number }> {
	const { panel, truth } = aSimulatedOffice(seed, { weeks: 24, ...office });
	const { id: officeId } = await anOffice(db);
	const serviceIds = await Promise.all(services.map((code) => aService(db, code)));
	const units = [...new Set(panel.cells.map((cell) => cell.unit))];
	const { rows } = await sql<{ id: number }>`
		insert into people.officer (nip, name, birth_day, sex, kind)
		select '19900101201503' || lpad((1000 + base.n + i)::text, 4, '0'), 'Pegawai ' || seed.s || i,
			'1990-01-01', 'P', 'PNS'
		from generate_series(1, ${units.length}::integer) i,
			(select count(*)::integer as n from people.officer) base, (select ${seed}::text as s) seed
		returning id`.execute(db);
	const officerOf = new Map(units.map((unit, i) => [unit, rows[i]?.id as number]));
	await insertDays(
		db,
		panel.cells.map((cell) => ({
			officer_id: officerOf.get(cell.unit),
			service_id: serviceIds[cell.stratum],
			office_id: officeId,
			day: addDays(firstWeek, 7 * cell.period + 2),
			visits: cell.n,
			seconds: Math.round(60 * cell.sum),
		})),
	);
	const courseId = await aCourse(db, course);
	const passed = [...panel.adoptedAt].map(([unit, period]) => ({
		officer_id: officerOf.get(unit),
		passed_at: `${addDays(firstWeek, 7 * period - 4)}T15:00:00+07:00`,
	}));
	await sql`
		insert into learning.enrolment (officer_id, course_id, enrolled_at, passed_at, score)
		select officer_id, ${courseId}::bigint, passed_at, passed_at, 80
		from jsonb_to_recordset(${JSON.stringify(passed)}::jsonb)
			as p (officer_id bigint, passed_at timestamptz)`.execute(db);
	return { officeId, truth };
}

async function insertDays(db: Db, days: object[]): Promise<void> {
	await sql`
		insert into counter.officer_day (officer_id, service_id, office_id, day, visits, served_seconds,
			served_seconds_squared, waited_seconds, held_seconds, known_kind, by_phone, with_priority)
		select officer_id, service_id, office_id, day, visits, seconds, 0, 600 * visits, 0,
			visits, visits / 2, visits * (hashint8(officer_id * 7 + service_id + (day - date '2026-01-01')) & 3) / 8
		from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d (officer_id bigint,
			service_id bigint, office_id bigint, day date, visits integer, seconds bigint)`.execute(db);
}

/** A published course without lessons. */
async function aCourse(
	db: Db,
	{ code, competencyCode = 'T.DAFDUK' }: { code: string; competencyCode?: string },
): Promise<number> {
	const { id } = await db
		.insertInto('learning.course')
		.values({
			code,
			title: `Pelatihan ${code}`,
			summary: 'Pelatihan contoh.',
			form_code: 'KL03',
			jp: 12,
			competency_code: competencyCode,
			level: 2,
			pass_mark: 70,
			minutes: 540,
			published_at: new Date('2026-01-05T08:00:00+07:00'),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** Somebody who leads a branch of the tree. */
export function aLeader(officerId: number, unitId: number) {
	const grants = [{ role: 'leader', unitId }] as const;
	return {
		officerId,
		userId: `u${officerId}`,
		name: 'Pimpinan',
		unitId,
		roles: ['officer', 'leader'],
		leads: [],
		grants,
	} as const;
}

/** The top of the tree. */
export async function theTop(db: Db): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select id from people.unit where parent_id is null order by id limit 1`.execute(db);
	return rows[0]?.id ?? aUnit(db, { name: 'Pemerintah Provinsi', kind: 'lainnya' });
}
