import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { AtGate } from './gate.ts';
import type { Routing } from './routing.ts';

/** What the gate asks of a visit. */
export async function visitAtGate(tx: Tx, visitId: number): Promise<AtGate> {
	const { rows } = await sql<AtGate>`
		select s.id as "serviceId", s.competency_code as "competencyCode",
			s.required_level as "requiredLevel",
			case when r.visit_id is not null then jsonb_build_object('deskId', r.desk_id,
				'leastLevel', r.least_level, 'avoidId', r.avoid_id, 'reason', r.reason) end as routing
		from counter.visit v
		join counter.service s on s.id = v.service_id
		left join counter.routing r on r.visit_id = v.id
		where v.id = ${visitId}`.execute(tx);
	const [visit] = rows;
	if (!visit) throw new Error(`There is no visit ${visitId}.`);
	return visit;
}

/** What the gate asks of a service that nobody waits for yet. */
export async function serviceAtGate(tx: Tx, serviceId: number): Promise<AtGate> {
	const { rows } = await sql<AtGate>`
		select id as "serviceId", competency_code as "competencyCode",
			required_level as "requiredLevel", null as routing
		from counter.service where id = ${serviceId}`.execute(tx);
	const [service] = rows;
	if (!service) throw new Error(`There is no service ${serviceId}.`);
	return service;
}

/** Sends a visit somewhere; where it was sent before stands in the history alone. */
export async function putRouting(
	tx: Tx,
	visitId: number,
	routing: Routing,
	by: { officerId: number; at: Date },
): Promise<void> {
	const sent = {
		desk_id: routing.deskId,
		least_level: routing.leastLevel,
		avoid_id: routing.avoidId,
		reason: routing.reason,
		at: by.at,
		by_id: by.officerId,
	};
	await tx
		.insertInto('counter.routing')
		.values({ visit_id: visitId, ...sent })
		.onConflict((conflict) => conflict.column('visit_id').doUpdateSet(sent))
		.execute();
}
