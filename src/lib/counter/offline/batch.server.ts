import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { OfflineConflict, OfflineKind } from './act.ts';
import { offlineLines } from './report.ts';
import type { Line } from './report.ts';
import { actsOf } from './store-batch.server.ts';

export { silentDesks } from './store-lease.server.ts';

export type Batch = {
	id: string;
	officeId: number;
	unitId: number;
	officeName: string;
	deskNumber: number;
	officerId: number;
	cutAt: Date;
	mergedAt: Date;
};

const columns = sql`
	b.id, b.office_id as "officeId", o.unit_id as "unitId", o.name as "officeName",
	d.number as "deskNumber", b.officer_id as "officerId", b.cut_at as "cutAt", b.merged_at as "mergedAt"`;

/** One return of a desk with its lines; three statements. Null for an unknown one. */
export async function batchOf(db: Db, id: string): Promise<(Batch & { lines: Line[] }) | null> {
	const { rows } = await sql<Batch>`
		select ${columns} from counter.offline_batch b
		join counter.office o on o.id = b.office_id join counter.desk d on d.id = b.desk_id
		where b.id = ${id}`.execute(db);
	const batch = rows[0];
	if (!batch) return null;
	const [acts, decided] = await Promise.all([
		actsOf(db, id),
		db
			.selectFrom('counter.offline_decision')
			.select(['subject', 'decision', 'reason'])
			.where('batch_id', '=', id)
			.execute(),
	]);
	const lines = offlineLines(
		acts.map(({ service_code, visit_id, ...act }) => ({
			...act,
			serviceCode: service_code,
			visitId: visit_id,
			kind: act.kind as OfflineKind,
			conflict: act.conflict as OfflineConflict | null,
		})),
		decided.map((one) => ({ ...one, decision: one.decision as 'separate' | 'drop' })),
	);
	return { ...batch, lines };
}

export type BatchCard = Batch & { citizens: number; open: number };

/** The latest returns of the desks of an office, with how many citizens wait for a decision. */
export async function batchesOf(db: Db, officeId: number, limit = 20): Promise<BatchCard[]> {
	const { rows } = await sql<BatchCard>`
		select ${columns}, sums.citizens, sums.open
		from (select * from counter.offline_batch where office_id = ${officeId}
			order by merged_at desc, id limit ${limit}) b
		join counter.office o on o.id = b.office_id join counter.desk d on d.id = b.desk_id
		cross join lateral (
			select count(distinct a.subject)::integer as citizens,
				count(distinct a.subject) filter (where a.conflict is not null
					and a.conflict <> 'numberTaken' and c.subject is null)::integer as open
			from counter.offline_act a
			left join counter.offline_decision c on c.batch_id = a.batch_id and c.subject = a.subject
			where a.batch_id = b.id) sums
		order by b.merged_at desc, b.id`.execute(db);
	return rows;
}
