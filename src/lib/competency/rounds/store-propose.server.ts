import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { roundRule } from './roundRule.ts';

/**
 * Proposes raters from the tree of today: oneself, the supervisor, and by lot some of those who report
 * to the same supervisor (of the own unit first) and of those who report to the officer. The lot falls by the key of
 * the round, so that nobody knows it before.
 */
export async function proposeByLot(
	tx: Tx,
	roundId: number,
	key: string,
	today: Day,
): Promise<void> {
	await sql`
		with subject as (
			select s.id, s.officer_id, led.supervisor_id, card.unit_id
			from competency.round_subject s
			left join people.supervision led on led.officer_id = s.officer_id
			left join people.officer_card card on card.officer_id = s.officer_id
			where s.round_id = ${roundId}
		)
		insert into competency.round_rater (subject_id, rater_id, kind)
		select id, officer_id, 'self' from subject
		union all
		select id, supervisor_id, 'supervisor' from subject where supervisor_id is not null
		union all
		select subject.id, near.officer_id, 'colleague' from subject
		cross join lateral (
			select team.officer_id from people.team_of(subject.supervisor_id, ${today}::date) team
			join people.officer_card card on card.officer_id = team.officer_id
			where team.officer_id <> subject.officer_id
			order by card.unit_id = subject.unit_id desc,
				md5(${key}::text || '/' || subject.id || '/' || team.officer_id)
			limit ${roundRule.proposed}
		) near
		union all
		select subject.id, below.officer_id, 'subordinate' from subject
		cross join lateral (
			select team.officer_id from people.team_of(subject.officer_id, ${today}::date) team
			order by md5(${key}::text || '/' || subject.id || '/' || team.officer_id)
			limit ${roundRule.proposed}
		) below
		on conflict do nothing`.execute(tx);
}
