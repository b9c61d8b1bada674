import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Instants, Outcome, Priority } from './visit.ts';

export type VisitRow = Instants & {
	id: number;
	officeId: number;
	serviceId: number;
	day: Day;
	officerId: number | null;
	outcome: Outcome | null;
	disputed: boolean;
	rejoinedAt: Date | null;
	part: number;
	firstId: number;
};

const columns = sql`
	id, office_id as "officeId", service_id as "serviceId", day, officer_id as "officerId", outcome,
	time_disputed as disputed, rejoined_at as "rejoinedAt", part, coalesce(first_id, id) as "firstId",
	called_at as "calledAt", started_at as "startedAt", held_at as "heldAt", ended_at as "endedAt"`;

/** A visit, locked until the end of the transaction: acts on one visit happen one after another. */
export async function lockVisit(
	tx: Tx,
	by: { visitId: number } | { token: string },
): Promise<VisitRow | null> {
	const which = 'token' in by ? sql`token = ${by.token}` : sql`id = ${by.visitId}`;
	const { rows } = await sql<VisitRow>`
		select ${columns} from counter.visit where ${which} for update`.execute(tx);
	return rows[0] ?? null;
}

export type VisitChange = Partial<{
	called_at: Date | null;
	started_at: Date | null;
	held_at: Date | null;
	ended_at: Date;
	service_id: number;
	priority: Priority | null;
	outcome: Outcome;
	officer_id: number | null;
	desk_id: number | null;
	time_disputed: boolean;
	supervised_reason: string;
}>;

export async function changeVisit(tx: Tx, visitId: number, change: VisitChange): Promise<void> {
	await tx.updateTable('counter.visit').set(change).where('id', '=', visitId).execute();
}

/** The visit that an officer has not finished yet; at most one, by an index. */
export async function openVisitOf(tx: Db, officerId: number): Promise<number | null> {
	const row = await tx
		.selectFrom('counter.visit')
		.select('id')
		.where('officer_id', '=', officerId)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return row?.id ?? null;
}

/**
 * Ends what was left in the queue on earlier days, at the closing time of its day, as `left`:
 * citizens who went home. Runs when the first desk opens, so no timer has to be awake at night.
 * Gives those of them who had been served before, with another service.
 */
export async function endForgottenVisits(
	tx: Tx,
	officeId: number,
	today: Day,
): Promise<VisitRow[]> {
	const { rows } = await sql<VisitRow>`
		with forgotten as (
			update counter.visit v
			set ended_at = greatest((v.day + o.closes) at time zone 'Asia/Jakarta', v.taken_at),
				outcome = 'left'
			from counter.office o
			where o.id = v.office_id and v.office_id = ${officeId} and v.day < ${today}
				and v.ended_at is null and v.called_at is null
			returning v.*
		), ended as (
			update counter.period p
			set to_at = greatest(f.ended_at, p.from_at + interval '1 millisecond')
			from forgotten f
			where p.visit_id = f.id and p.to_at is null
		)
		select ${columns} from forgotten where part > 1`.execute(tx);
	return rows;
}
