import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { PlanRequest } from './request.ts';

const columns = sql`r.id, r.kind, r.goal_id as "goalId", r.officer_id as "officerId",
	r.route_id as "routeId", r.step, r.approver, r.lifted, r.note, r.until_day as until,
	r.due_day as "dueDay", r.outcome`;

/** One request, locked; its goal is locked before it, so that acts on both never wait for each other. */
export async function lockRequest(tx: Tx, id: number): Promise<PlanRequest | null> {
	await sql`select from plan.goal where id = (select goal_id from plan.request where id = ${id})
		for update`.execute(tx);
	const { rows } = await sql<PlanRequest>`
		select ${columns} from plan.request r where r.id = ${id} for update`.execute(tx);
	return rows[0] ?? null;
}

/** The newest request for a goal itself, open or closed; waivers are another thing. */
export async function requestOfGoal(db: Db, goalId: number): Promise<PlanRequest | null> {
	const { rows } = await sql<PlanRequest>`
		select ${columns} from plan.request r
		where r.goal_id = ${goalId} and r.kind <> 'waiver' order by r.id desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/** Whether more time has been asked for a goal and nobody has answered. */
export async function waiverWaits(db: Db, goalId: number): Promise<boolean> {
	const { rows } = await sql`select from plan.request
		where goal_id = ${goalId} and kind = 'waiver' and closed_at is null`.execute(db);
	return rows.length > 0;
}
