import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

type Where = { visitId: number } | { officeId: number };

const office = (where: Where) =>
	'officeId' in where
		? sql`${where.officeId}::bigint`
		: sql`(select office_id from counter.visit where id = ${where.visitId})`;

export async function deskIsIn(db: Db, deskId: number, where: Where): Promise<boolean> {
	const { rows } = await sql`
		select from counter.desk where id = ${deskId} and office_id = ${office(where)}`.execute(db);
	return rows.length > 0;
}

export async function offersService(db: Db, serviceId: number, where: Where): Promise<boolean> {
	const { rows } = await sql`
		select from counter.office_service
		where service_id = ${serviceId} and office_id = ${office(where)}`.execute(db);
	return rows.length > 0;
}

export async function unitOfOffice(db: Db, officeId: number): Promise<number> {
	const { unit_id } = await db
		.selectFrom('counter.office')
		.select('unit_id')
		.where('id', '=', officeId)
		.executeTakeFirstOrThrow();
	return unit_id;
}
