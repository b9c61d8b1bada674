import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { goalColumns } from '../store-goal.server.ts';
import type { WaitingRequest } from './request.ts';

const waiting = (whoId: number, today: Day) => sql`
	select ${goalColumns}, r.id as "requestId", r.step, r.kind, r.asked_at as "askedAt", r.note,
		r.until_day as until, r.due_day as "requestDue", r.lifted,
		card.full_name as "officerName", card.post_name as "postName",
		case when w.for_id <> ${whoId} then away.full_name end as "forName"
	from plan.waits_for(${whoId}, ${today}) w
	join plan.request r on r.id = w.request_id
	join plan.goal g on g.id = r.goal_id
	join competency.named c on c.competency_id = g.competency_id
	join people.officer_card card on card.officer_id = r.officer_id
	left join people.officer_card away on away.officer_id = w.for_id`;

/** What waits for somebody today, the longest waiting first: the next `most` after an id. */
export async function inboxOf(
	db: Db,
	whoId: number,
	today: Day,
	{ after = 0, most = 60 } = {},
): Promise<WaitingRequest[]> {
	const { rows } = await sql<WaitingRequest>`${waiting(whoId, today)}
		where r.id > ${after} order by r.id limit ${most}`.execute(db);
	return rows;
}

/** How much waits, and how much of it is past its day; for the number beside the link. */
export async function inboxCounts(
	db: Db,
	whoId: number,
	today: Day,
): Promise<{ readonly all: number; readonly late: number; readonly standingIn: number }> {
	const { rows } = await sql<{ all: number; late: number; standingIn: number }>`
		select count(*) as all, count(*) filter (where r.due_day < ${today}) as late,
			count(*) filter (where w.for_id <> ${whoId}) as "standingIn"
		from plan.waits_for(${whoId}, ${today}) w
		join plan.request r on r.id = w.request_id`.execute(db);
	return rows[0] ?? { all: 0, late: 0, standingIn: 0 };
}

export async function inboxCount(db: Db, whoId: number, today: Day): Promise<number> {
	return (await inboxCounts(db, whoId, today)).all;
}
