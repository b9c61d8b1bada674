import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Outcome } from '../visit.ts';
import { rejoinMinutes } from './rules-rejoin.ts';

/** The visit goes on waiting, from the instant at which its clock had stopped. */
export async function reopen(tx: Tx, visitId: number, now: Date): Promise<void> {
	await sql`
		with waits as (
			insert into counter.period (visit_id, from_at, follows_at, state)
			select visit_id, max(to_at), max(to_at), 'waiting' from counter.period
			where visit_id = ${visitId} group by visit_id
		)
		update counter.visit set rejoined_at = ${now}, ended_at = null, outcome = null, called_at = null,
			started_at = null, held_at = null, officer_id = null, desk_id = null
		where id = ${visitId}`.execute(tx);
}

export type GoneVisit = {
	readonly visitId: number;
	readonly prefix: string;
	readonly number: number;
	readonly serviceName: string;
	readonly outcome: Outcome;
	readonly endedAt: Date;
};

/** Who may still come back to the old place at an office, the last one first. */
export async function goneOf(
	db: Db,
	{ officeId, today, now }: { officeId: number; today: Day; now: Date },
): Promise<GoneVisit[]> {
	const since = new Date(now.getTime() - rejoinMinutes * 60_000);
	const { rows } = await sql<GoneVisit>`
		select v.id as "visitId", v.prefix, v.number, s.name as "serviceName", v.outcome,
			v.ended_at as "endedAt"
		from counter.visit v join counter.service s on s.id = v.service_id
		where v.office_id = ${officeId} and v.day = ${today} and v.ended_at > ${since}
			and v.ended_at is not null and v.outcome <> 'served' and v.part = 1 and v.rejoined_at is null
		order by v.ended_at desc limit 12`.execute(db);
	return rows;
}
