import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { levels } from '../level.ts';

const summed = (which: RawBuilder<boolean>) => sql`coalesce(sum(sign) filter (where ${which}), 0)`;

/** The sums of a `Figure` over rows that carry state, proven and a sign. */
const countedBySign = sql.join([
	summed(sql`state > 0`),
	summed(sql`state = 1`),
	summed(sql`state = 3`),
	...levels.map((level) => summed(sql`proven = ${sql.lit(level)}`)),
]);

/** Before the standing of many officers is worked out: nobody else does it for them meanwhile. */
export async function lockStandings(tx: Tx, officerIds: readonly number[]): Promise<void> {
	await sql`
		select pg_advisory_xact_lock(hashtext('competency.belief'), (id % 2147483647)::int)
		from (select unnest(${[...officerIds]}::bigint[]) as id order by 1) asked
	`.execute(tx);
}

/**
 * Brings the standing of officers up to what is demanded, proven and held today, and notes what that
 * changes in the sums. One statement; repeating it changes nothing. Call it under the lock.
 */
export async function restand(tx: Tx, officerIds: readonly number[], today: Day): Promise<void> {
	await sql`
		with asked as (select unnest(${[...officerIds]}::bigint[]) as officer_id),
		known as (
			select officer_id, competency_id, need.level as required, belief.proven_level as proven
			from (select need.* from competency.need join asked using (officer_id)) need
			full join (select belief.* from competency.belief join asked using (officer_id)) belief
				using (officer_id, competency_id)
		), truth as (
			select known.*, card.unit_id from known
			join people.officer_card card using (officer_id)
			where card.unit_id is not null and (card.left_on is null or card.left_on > ${today})
		), before as (
			select s.* from competency.standing s join asked using (officer_id)
		), moved as (
			select officer_id, competency_id, truth.unit_id, truth.required, truth.proven,
				before.unit_id as old_unit_id, before.state as old_state, before.proven as old_proven
			from truth full join before using (officer_id, competency_id)
			where (truth.unit_id, truth.required, truth.proven)
				is distinct from (before.unit_id, before.required, before.proven)
		), removed as (
			delete from competency.standing s using moved
			where moved.unit_id is null and s.officer_id = moved.officer_id
				and s.competency_id = moved.competency_id
		), written as (
			insert into competency.standing as s
				(officer_id, competency_id, unit_id, required, proven)
			select officer_id, competency_id, unit_id, required, proven from moved
			where unit_id is not null
			on conflict (officer_id, competency_id) do update set unit_id = excluded.unit_id,
				required = excluded.required, proven = excluded.proven
			returning s.unit_id, s.competency_id, s.state, s.proven
		)
		insert into competency.figure_change
		select unit_id, competency_id, ${countedBySign} from (
			select unit_id, competency_id, state, proven, 1 as sign from written
			union all
			select old_unit_id, competency_id, old_state, old_proven, -1 from moved
			where old_unit_id is not null
			union all
			select unit_id, competency_id, 0, null, 0 from written
		) change
		group by unit_id, competency_id
	`.execute(tx);
}
