import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ChosenKind } from './round.ts';

/** Somebody who may be asked about an officer, and whether it is planned. */
export type RaterChoice = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly unit: string | null;
	readonly kind: ChosenKind;
	readonly chosen: boolean;
};

/** As many as one page shows; of a larger team the own unit comes first. */
const mostChoices = 60;

/** Who may be asked: those with the same supervisor, and those who report to the officer; one statement. */
export async function raterChoices(db: Db, subjectId: number, today: Day): Promise<RaterChoice[]> {
	const { rows } = await sql<RaterChoice>`
		with subject as (
			select s.id, s.officer_id, led.supervisor_id, card.unit_id
			from competency.round_subject s
			left join people.supervision led on led.officer_id = s.officer_id
			left join people.officer_card card on card.officer_id = s.officer_id
			where s.id = ${subjectId}
		), near as (
			select team.officer_id, 'colleague' as kind from subject
			cross join lateral people.team_of(subject.supervisor_id, ${today}::date) team
			where team.officer_id <> subject.officer_id
			union all
			select team.officer_id, 'subordinate' from subject
			cross join lateral people.team_of(subject.officer_id, ${today}::date) team
		)
		select near.officer_id as "officerId", card.full_name as name, card.post_name as post,
			card.unit_name as unit, near.kind, chosen.rater_id is not null as chosen
		from near
		join people.officer_card card on card.officer_id = near.officer_id
		cross join subject
		left join competency.round_rater chosen
			on chosen.subject_id = subject.id and chosen.rater_id = near.officer_id
		order by near.kind desc, chosen.rater_id is not null desc,
			card.unit_id = subject.unit_id desc, card.name, near.officer_id
		limit ${mostChoices}`.execute(db);
	return rows;
}

/** Puts other people on the list; those who stay keep who proposed them. */
export async function replaceRaters(
	db: Db,
	subjectId: number,
	raters: readonly Pick<RaterChoice, 'officerId' | 'kind'>[],
	by: number,
): Promise<void> {
	const ids = raters.map(({ officerId }) => officerId);
	await sql`
		delete from competency.round_rater
		where subject_id = ${subjectId} and kind in ('colleague', 'subordinate')
			and rater_id <> all(${ids}::bigint[])`.execute(db);
	await sql`
		insert into competency.round_rater (subject_id, rater_id, kind, proposed_by)
		select ${subjectId}::bigint, r.id, r.kind, ${by}::bigint
		from unnest(${ids}::bigint[], ${raters.map(({ kind }) => kind)}::text[]) as r (id, kind)
		on conflict do nothing`.execute(db);
}
