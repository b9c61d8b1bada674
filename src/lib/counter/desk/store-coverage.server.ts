import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { ServiceUncovered } from '../events.ts';
import { covered } from './store-gate.server.ts';
import type { Moment } from './store-gate.server.ts';

/** Services of an office that somebody waits for today and that nobody at a desk may give. */
const bare = (officeId: number, serviceId: number | null, moment: Moment) => sql`
	select distinct s.id
	from counter.visit v
	join counter.service s on s.id = v.service_id
	where v.office_id = ${officeId} and v.day = ${moment.day}
		and (${serviceId}::bigint is null or s.id = ${serviceId})
		and v.ended_at is null and v.called_at is null and not ${covered(moment)}`;

export async function closeCovered(tx: Tx, officeId: number, moment: Moment): Promise<void> {
	await sql`
		update counter.uncovered u
		set to_at = greatest(${moment.now}::timestamptz, from_at + interval '1 millisecond')
		where u.office_id = ${officeId} and u.to_at is null
			and u.service_id not in (${bare(officeId, null, moment)})`.execute(tx);
}

/** Begins a period for each service that has none, and gives what its head must know. */
export async function openUncovered(
	tx: Tx,
	officeId: number,
	serviceId: number | null,
	moment: Moment,
): Promise<(ServiceUncovered & { id: number })[]> {
	const { rows } = await sql<ServiceUncovered & { id: number }>`
		with begun as (
			insert into counter.uncovered (office_id, service_id, from_at)
			select ${officeId}::bigint, id, ${moment.now}::timestamptz
			from (${bare(officeId, serviceId, moment)}) as bare
			on conflict (office_id, service_id) where to_at is null do nothing
			returning id, service_id
		)
		select begun.id, o.code as "officeCode", o.name as "officeName", s.name as "serviceName", array(
			select head.officer_id::int from people.officer_card head
			where head.unit_id = o.unit_id and head.leads_unit) as "headIds"
		from begun
		join counter.service s on s.id = begun.service_id
		join counter.office o on o.id = ${officeId}`.execute(tx);
	return rows;
}
