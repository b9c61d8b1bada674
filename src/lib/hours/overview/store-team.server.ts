import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { SeatStanding } from './overview.ts';
import { hundredthsOn } from './store-seat.server.ts';

/** More than any supervisor has. */
const most = 500;

/** The team of a supervisor, the fewest JP first; one statement. */
export async function teamHours(db: Db, supervisorId: number, today: Day): Promise<SeatStanding[]> {
	const { rows } = await sql<SeatStanding>`
		select seat.officer_id as "officerId", card.full_name as name, card.nip, card.kind,
			card.unit_name as "unitName", (${hundredthsOn(today)} / 100.0)::double precision as recognised
		from people.team_of(${supervisorId}, ${today}) team
		join hours.seat on seat.officer_id = team.officer_id
		join people.officer_card card on card.officer_id = team.officer_id
		order by ${hundredthsOn(today)}, seat.officer_id limit ${most}`.execute(db);
	return rows;
}
