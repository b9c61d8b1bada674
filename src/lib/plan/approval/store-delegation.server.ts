import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Delegation } from './delegation.ts';

/** What somebody has given and been given, the newest first. */
export async function delegationsOf(db: Db, officerId: number): Promise<Delegation[]> {
	const { rows } = await sql<Delegation>`
		select d.id, giver.full_name as "fromName", taker.full_name as "toName", d.from_day as "from",
			d.to_day as "to", d.kinds, d.reason, d.withdrawn_at as "withdrawnAt",
			d.from_officer_id = ${officerId} as given,
			(select count(*) from plan.request_step s
				where s.by_officer_id = d.to_officer_id and s.for_officer_id = d.from_officer_id
					and s.at >= d.made_at and (s.at at time zone 'Asia/Jakarta')::date < d.to_day) as decided
		from (
			select * from plan.delegation where from_officer_id = ${officerId}
			union select * from plan.delegation where to_officer_id = ${officerId}
		) d
		join people.officer_card giver on giver.officer_id = d.from_officer_id
		join people.officer_card taker on taker.officer_id = d.to_officer_id
		order by d.id desc limit 50`.execute(db);
	return rows;
}

/** Who may stand in: the own supervisor, whom he supervises besides, and the own team; at most 200. */
export async function standInsFor(
	db: Db,
	officerId: number,
	today: Day,
): Promise<{ readonly id: number; readonly name: string; readonly post: string | null }[]> {
	const { rows } = await sql<{ id: number; name: string; post: string | null }>`
		with own as (select supervisor_id from people.supervision where officer_id = ${officerId}),
		near as (
			select supervisor_id as officer_id, 0 as turn from own
			union all select t.officer_id, 1 from own, people.team_of(own.supervisor_id, ${today}) t
			union all select t.officer_id, 2 from people.team_of(${officerId}, ${today}) t
		)
		select card.officer_id as id, card.full_name as name, card.post_name as post
		from (select officer_id, min(turn) as turn from near group by officer_id) near
		join people.officer_card card on card.officer_id = near.officer_id
		where card.officer_id <> ${officerId}
		order by near.turn, card.leads_unit desc, card.name, card.officer_id limit 200`.execute(db);
	return rows;
}
