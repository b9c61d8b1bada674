import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { IpPost, IpPredicate } from './index-table.ts';

/** What of the index is kept here: the group of the post held today, and the newest SKP predicate. */
export type IpKnown = {
	readonly post: IpPost | null;
	readonly predicate: IpPredicate | null;
	readonly predicateYear: number | null;
};

/**
 * What the index of an officer is filled in with, the predicate of the newest year until the given one. All
 * null for an unknown officer. One statement.
 */
export async function ipKnownOf(db: Db, officerId: number, year: number): Promise<IpKnown> {
	const { rows } = await sql<IpKnown>`
		select case
				when card.post_family in ('jpt utama', 'jpt madya', 'jpt pratama', 'administrator', 'pengawas')
					then 'struktural'
				when card.post_family = 'pelaksana' then 'pelaksana'
				when card.post_family is not null then 'fungsional' end as post,
			said.predicate, said.year as "predicateYear"
		from people.officer_card card
		left join lateral (select p.predicate, p.year from competency.performance p
			where p.officer_id = card.officer_id and p.year <= ${year}
			order by p.year desc, p.id desc limit 1) said on true
		where card.officer_id = ${officerId}`.execute(db);
	return rows[0] ?? { post: null, predicate: null, predicateYear: null };
}
