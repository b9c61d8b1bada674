import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays, type Day } from '../../time/index.ts';

/** Days before the next talk on which both are reminded. */
const noticeDays = 3;

export type CheckInSoon = {
	readonly id: number;
	readonly nextOn: Day;
	readonly officerId: number;
	readonly supervisorId: number;
	readonly officerName: string;
	readonly supervisorName: string;
};

/** Talks that come within three days and have no later one yet. */
export async function checkInsSoon(db: Db, today: Day): Promise<CheckInSoon[]> {
	const { rows } = await sql<CheckInSoon>`
		select t.id, t.next_on as "nextOn", t.officer_id as "officerId",
			t.supervisor_id as "supervisorId", officer.full_name as "officerName",
			boss.full_name as "supervisorName"
		from plan.check_in t
		join people.officer_card officer on officer.officer_id = t.officer_id
		join people.officer_card boss on boss.officer_id = t.supervisor_id
		where t.next_on >= ${today} and t.next_on <= ${addDays(today, noticeDays)}
			and not exists (select from plan.check_in later
				where later.officer_id = t.officer_id and later.supervisor_id = t.supervisor_id
					and later.held_on > t.held_on)
		order by t.id limit 5000`.execute(db);
	return rows;
}
