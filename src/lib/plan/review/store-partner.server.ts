import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

/** With whom somebody may open a talk today: the supervisor, and each of the own team. */
export type TalkPartner = {
	readonly id: number;
	readonly name: string;
	readonly post: string | null;
	/** The partner is the reader's supervisor. */
	readonly isSupervisor: boolean;
};

export async function talkPartners(db: Db, whoId: number, today: Day): Promise<TalkPartner[]> {
	const { rows } = await sql<TalkPartner>`
		select card.officer_id as id, card.full_name as name, card.post_name as post,
			near.boss as "isSupervisor"
		from (
			select supervisor_id as officer_id, true as boss from people.supervision
			where officer_id = ${whoId}
			union all select officer_id, false from people.team_of(${whoId}, ${today})
		) near
		join people.officer_card card on card.officer_id = near.officer_id
		order by near.boss desc, card.name, card.officer_id limit 300`.execute(db);
	return rows;
}
