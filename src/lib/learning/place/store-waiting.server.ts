import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Waiting } from './waiting.ts';

/**
 * Who waits in a session for the word of a person: has scanned, but never online from its place, and
 * nobody has said anything yet. One statement, by the index on sessions.
 */
export async function waitingIn(db: Db, sessionId: number): Promise<Waiting[]> {
	const { rows } = await sql<Waiting>`
		select c.officer_id as "officerId", card.full_name as name, min(c.at) as at,
			bool_and(c.way = 'offline') as offline,
			(array_agg(case when c.place is not null
				then json_build_object('verdict', c.place, 'metres', c.metres) end
				order by array_position(array['inside', 'outside', 'notGiven'], c.place), c.metres))[1]
				as place
		from learning.scan c
		join people.officer_card card on card.officer_id = c.officer_id
		where c.session_id = ${sessionId} and not exists (select from learning.presence_word w
			where w.session_id = c.session_id and w.officer_id = c.officer_id)
		group by c.officer_id, card.full_name, card.name
		having not bool_or(c.way = 'screen' and coalesce(c.place, 'inside') = 'inside')
		order by card.name, c.officer_id`.execute(db);
	return rows;
}
