import { sql } from 'kysely';
import type { PostFamily, UnitKind } from '../../src/lib/people/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';

let made = 0;

/** A unit, with its row in the tree for each unit above it. */
export async function aUnit(
	db: Db,
	unit: {
		name?: string;
		code?: string;
		kind?: UnitKind;
		parentId?: number | null;
		regionCode?: string;
	} = {},
): Promise<number> {
	const code = unit.code ?? `UNIT-${++made}`;
	const { id } = await db
		.insertInto('people.unit')
		.values({
			code,
			name: unit.name ?? `Unit ${code}`,
			kind: unit.kind ?? 'lainnya',
			parent_id: unit.parentId ?? null,
			region_code: unit.regionCode ?? null,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await sql`
		insert into people.unit_ancestor (unit_id, ancestor_id, depth)
		select ${id}::bigint, ancestor_id, depth + 1 from people.unit_ancestor
		where unit_id = ${unit.parentId ?? null}::bigint
		union all select ${id}::bigint, ${id}::bigint, 0`.execute(db);
	return id;
}

export async function aPost(
	db: Db,
	post: { name?: string; code?: string; family?: PostFamily } = {},
): Promise<number> {
	const code = post.code ?? `POST-${++made}`;
	const { id } = await db
		.insertInto('people.post')
		.values({ code, name: post.name ?? `Jabatan ${code}`, family: post.family ?? 'pelaksana' })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** An invented officer. With a unit, holds a post there since 2024-01-01 or `since`. */
export async function anOfficer(
	db: Db,
	officer: {
		name?: string;
		nip?: string;
		kind?: 'PNS' | 'CPNS' | 'PPPK';
		sex?: 'L' | 'P';
		unitId?: number;
		postId?: number;
		leadsUnit?: boolean;
		since?: string;
		email?: string;
		contractFrom?: string;
	} = {},
): Promise<number> {
	const number = ++made;
	const { id } = await db
		.insertInto('people.officer')
		.values({
			nip:
				officer.nip ??
				`19900101201503${officer.sex === 'L' ? 1 : 2}${String(number % 1000).padStart(3, '0')}`,
			name: officer.name ?? `Pegawai ${number}`,
			birth_day: '1990-01-01',
			sex: officer.sex ?? 'P',
			kind: officer.kind ?? 'PNS',
			email: officer.email ?? null,
			contract_from: officer.contractFrom ?? null,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	if (officer.unitId !== undefined)
		await anAppointment(db, { ...officer, officerId: id, unitId: officer.unitId });
	return id;
}

export async function anAppointment(
	db: Db,
	held: {
		officerId: number;
		unitId: number;
		postId?: number;
		leadsUnit?: boolean;
		since?: string;
		until?: string;
	},
): Promise<number> {
	const { id } = await db
		.insertInto('people.appointment')
		.values({
			officer_id: held.officerId,
			unit_id: held.unitId,
			post_id: held.postId ?? (await aPost(db)),
			leads_unit: held.leadsUnit ?? false,
			from_day: held.since ?? '2024-01-01',
			to_day: held.until ?? null,
			source: 'test',
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
