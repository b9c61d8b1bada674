import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';

/**
 * Notes every gap of every officer who works today as a need of the cycle, in one statement. Who has
 * not been assessed has no known gap and is left out. Taking it again adds only what is new.
 */
export async function takeInventory(
	act: Act,
	cycleId: number,
): Promise<{ readonly needs: number }> {
	return act.db.transaction().execute(async (tx) => {
		const { numAffectedRows } = await sql`
			insert into plan.need (cycle_id, unit_id, officer_id, competency_id, required, proven, weight, noted_at)
			select part.cycle_id, part.unit_id, l.officer_id, l.competency_id, l.required_level,
				now.proven, l.weight, ${act.now}::timestamptz
			from competency.officer_level l
			join people.officer_card o on o.officer_id = l.officer_id and o.left_on is null
			join people.unit_above a on a.unit_id = o.unit_id
			join plan.cycle_unit part on part.cycle_id = ${cycleId} and part.unit_id = a.above_id
			cross join lateral (select case when l.proven_until is null or l.proven_until > ${act.today}::date
				then l.proven_level else 0 end as proven) now
			where l.as_of is not null and now.proven < l.required_level
				and (a.above_id = o.unit_id or a.above_id <> (select unit_id from people.top_unit))
				and not exists (select from plan.hcdp_signature s where s.cycle_id = part.cycle_id)
			on conflict (cycle_id, officer_id, competency_id) do nothing`.execute(tx);
		const needs = Number(numAffectedRows ?? 0);
		if (needs > 0)
			await record(tx, act, {
				act: 'plan.inventoryTaken',
				subject: 'plan.cycle',
				subjectId: cycleId,
				after: { needs },
			});
		return { needs };
	});
}
