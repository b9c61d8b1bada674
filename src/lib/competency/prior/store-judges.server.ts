import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

export type JudgesOf = { readonly officerName: string; readonly judges: readonly number[] };

/**
 * Who may judge a claim: the organisers of its branch, the nearest five, without the officer, the
 * supervisor of today and whoever has rated the competency as supervisor. One statement.
 */
export async function judgesOf(tx: Tx, claimId: number, today: Day): Promise<JudgesOf> {
	const { rows } = await sql<JudgesOf>`
		select card.full_name as "officerName", to_jsonb(array(
			select g.officer_id from people.branch_unit above
			join people.granted_place g on g.unit_id = above.branch_id and g.role = 'organiser'
				and g.from_day <= ${today} and (g.to_day is null or g.to_day > ${today})
			where above.unit_id = c.unit_id and g.officer_id <> c.officer_id
				and not exists (select from people.supervision s
					where s.officer_id = c.officer_id and s.supervisor_id = g.officer_id)
				and not exists (select from competency.observation o
					where o.officer_id = c.officer_id and o.competency_id = c.competency_id
						and o.source = 'supervisor' and o.author_officer_id = g.officer_id)
			group by g.officer_id order by min(above.depth), g.officer_id limit 5
		)) as judges
		from competency.prior_claim c
		join people.officer_card card on card.officer_id = c.officer_id
		where c.id = ${claimId}`.execute(tx);
	const [found] = rows;
	if (!found) throw new Error(`no claim ${claimId}`);
	return found;
}
