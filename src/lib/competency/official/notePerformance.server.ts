import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import { branchesOf } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { IpPredicate } from './index-table.ts';

/** What was said of somebody's year. */
export type NotedYear = { readonly nip: string; readonly predicate: IpPredicate };

/**
 * Notes SKP predicates of a year for officers of the own branch; others are left out, and what is noted
 * already is not noted again. Gives how many were noted.
 */
export async function notePerformance(
	act: Act,
	who: Principal,
	{ year, rows: said }: { readonly year: number; readonly rows: readonly NotedYear[] },
): Promise<number> {
	const branches = branchesOf(who, ['organiser']);
	return act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ officerId: number; predicate: string }>`
			insert into competency.performance (officer_id, year, predicate, noted_by, noted_at)
			select distinct on (card.officer_id) card.officer_id, ${year}::smallint, s.predicate,
				${who.officerId}::bigint, ${act.now}::timestamptz
			from unnest(${said.map(({ nip }) => nip)}::text[],
				${said.map(({ predicate }) => predicate)}::text[]) with ordinality as s (nip, predicate, place)
			join people.officer_card card on card.nip = s.nip
			where card.unit_id in (select b.unit_id from people.branch_unit b
					where b.branch_id = any(${branches}::bigint[]))
				and s.predicate is distinct from (
					select p.predicate from competency.performance p
					where p.officer_id = card.officer_id and p.year = ${year}
					order by p.id desc limit 1)
			order by card.officer_id, s.place desc
			returning officer_id as "officerId", predicate`.execute(tx);
		await recordAll(
			tx,
			act,
			rows.map(({ officerId, predicate }) => ({
				act: 'competency.performanceNoted',
				subject: 'competency.performance',
				subjectId: `${officerId}:${year}`,
				about: officerId,
				after: { year, predicate },
			})),
		);
		return rows.length;
	});
}
