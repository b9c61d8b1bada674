import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';

/** The names that a letter about a case needs, and the organisers of its branch, the nearest five. */
export type Told = {
	readonly code: string;
	readonly officerName: string;
	readonly organisers: readonly number[];
	readonly raters: readonly number[];
};

export async function toldOf(tx: Tx, contestId: number, today: string): Promise<Told> {
	const { rows } = await sql<Told>`
		select comp.code, card.full_name as "officerName", to_jsonb(array(
			select g.officer_id from people.branch_unit above
			join people.granted_place g on g.unit_id = above.branch_id and g.role = 'organiser'
				and g.from_day <= ${today} and (g.to_day is null or g.to_day > ${today})
			where above.unit_id = k.unit_id and g.officer_id <> c.officer_id
			group by g.officer_id order by min(above.depth), g.officer_id limit 5
		)) as organisers, to_jsonb(array(
			select distinct o.author_officer_id from competency.observation o
			left join competency.evidence_ruling r on r.observation_id = o.id and r.contest_id = c.id
			where o.officer_id = c.officer_id and o.competency_id = c.competency_id
				and o.author_officer_id <> c.officer_id
				and (o.id = c.observation_id or r.observation_id is not null)
		)) as raters
		from competency.contest c
		join competency.contest_case k on k.contest_id = c.id
		join competency.competency comp on comp.id = c.competency_id
		join people.officer_card card on card.officer_id = c.officer_id
		where c.id = ${contestId}`.execute(tx);
	const [told] = rows;
	if (!told) throw new Error(`no case ${contestId}`);
	return told;
}
