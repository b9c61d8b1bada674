import { randomBytes } from 'node:crypto';
import { codesAt } from '../../src/lib/counter/index.ts';
import type { OfficeLevel, Priority } from '../../src/lib/counter/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { aUnit } from './people.ts';

let made = 0;

/** An office with its unit, `desks` desks and the services of its level. */
export async function anOffice(
	db: Db,
	office: {
		name?: string;
		level?: OfficeLevel;
		regionCode?: string;
		unitId?: number;
		desks?: number;
	} = {},
): Promise<{ id: number; code: string; unitId: number; deskIds: number[] }> {
	const code = `KANTOR-${++made}`;
	const level = office.level ?? 'kelurahan';
	const name = office.name ?? `UP PMPTSP Kelurahan ${made}`;
	const unitId = office.unitId ?? (await aUnit(db, { name, kind: 'up ptsp' }));
	const { id } = await db
		.insertInto('counter.office')
		.values({
			code,
			unit_id: unitId,
			name,
			level,
			region_code: office.regionCode ?? '31.71.06.1001',
			address: 'Jalan Contoh 1, Jakarta',
			opens: '07:30',
			closes: '16:00',
			pledge: 'Kami sanggup melayani sesuai standar pelayanan.',
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('counter.office_service')
		.columns(['office_id', 'service_id'])
		.expression((query) =>
			query
				.selectFrom('counter.service')
				.where('code', 'in', codesAt(level))
				.select((row) => [row.val(id).$castTo<number>().as('office_id'), 'id as service_id']),
		)
		.execute();
	const deskIds: number[] = [];
	for (let number = 1; number <= (office.desks ?? 3); number += 1) {
		const desk = await aDesk(db, { officeId: id, number });
		deskIds.push(desk);
	}
	return { id, code, unitId, deskIds };
}

async function aDesk(db: Db, desk: { officeId: number; number: number }): Promise<number> {
	const { id } = await db
		.insertInto('counter.desk')
		.values({ office_id: desk.officeId, number: desk.number })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** The id of one of the reference services. */
export async function aService(db: Db, code = 'DK-KTP-02'): Promise<number> {
	const { id } = await db
		.selectFrom('counter.service')
		.select('id')
		.where('code', '=', code)
		.executeTakeFirstOrThrow();
	return id;
}

/** A proven level, valid without end unless told otherwise. */
export async function aQualification(
	db: Db,
	proven: { officerId: number; competencyCode?: string; level?: number; validUntil?: string },
): Promise<void> {
	await db
		.insertInto('counter.qualification')
		.values({
			officer_id: proven.officerId,
			competency_code: proven.competencyCode ?? 'T.DAFDUK',
			level: proven.level ?? 2,
			valid_until: proven.validUntil ?? null,
			as_of: '2026-01-01',
		})
		.execute();
}

/** A citizen who waits; with the first period of the clock. */
export async function aVisit(
	db: Db,
	visit: {
		officeId: number;
		serviceId?: number;
		at?: string;
		priority?: Priority;
		number?: number;
		prefix?: string;
	},
): Promise<{ id: number; token: string }> {
	const token = randomBytes(16).toString('base64url');
	const takenAt = new Date(visit.at ?? '2026-11-24T08:00:00+07:00');
	const { id } = await db
		.insertInto('counter.visit')
		.values({
			token,
			office_id: visit.officeId,
			service_id: visit.serviceId ?? (await aService(db)),
			day: takenAt.toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' }),
			prefix: visit.prefix ?? 'A',
			number: visit.number ?? 1000 + ++made,
			channel: 'phone',
			priority: visit.priority ?? null,
			taken_at: takenAt,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('counter.period')
		.values({ visit_id: id, from_at: takenAt, state: 'waiting' })
		.execute();
	return { id, token };
}
