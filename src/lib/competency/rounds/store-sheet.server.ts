import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { RaterKind } from './round.ts';
import type { Sheet } from './sheet.ts';

const invited = sql`(s.confirmed_at is not null or q.kind in ('self', 'supervisor'))`;
const given = sql`exists (select from competency.round_given g
	where g.subject_id = q.subject_id and g.rater_id = q.rater_id)`;

/** What an officer is asked about somebody; null for whoever is not a rater. One statement. */
export async function sheetOf(db: Db, subjectId: number, raterId: number): Promise<Sheet | null> {
	const { rows } = await sql<Sheet>`
		select s.id as "subjectId", s.officer_id as "officerId", card.full_name as name,
			card.post_name as post, q.kind, ${invited} as invited, ${given} as given,
			r.id as "roundId", r.title, r.to_day as "to", r.ended_at as "endedAt", (
				select jsonb_agg(jsonb_build_object('competencyId', c.id, 'code', c.code, 'name', c.name,
					'indicators', (
						select jsonb_agg(jsonb_build_object('id', i.id, 'level', i.level, 'text', i.text)
							order by i.level, i.position)
						from competency.indicator i
						where i.competency_id = c.id and i.retired_on is null
							and abs(i.level - a.level) <= 1
					)) order by c.id)
				from competency.round_ask a
				join competency.competency c on c.id = a.competency_id
				where a.subject_id = s.id
			) as parts
		from competency.round_rater q
		join competency.round_subject s on s.id = q.subject_id
		join competency.round r on r.id = s.round_id
		join people.officer_card card on card.officer_id = s.officer_id
		where q.subject_id = ${subjectId} and q.rater_id = ${raterId}`.execute(db);
	return rows[0] ?? null;
}

/** A sheet that waits for an officer. */
export type WaitingSheet = {
	readonly subjectId: number;
	readonly name: string;
	readonly kind: RaterKind;
	readonly title: string;
	readonly to: Day;
};

/** Sheets of open rounds that an officer has not filled in, the nearest end first; one statement. */
export async function sheetsWaiting(db: Db, raterId: number, today: Day): Promise<WaitingSheet[]> {
	const { rows } = await sql<WaitingSheet>`
		select q.subject_id as "subjectId", card.full_name as name, q.kind, r.title, r.to_day as "to"
		from competency.round_rater q
		join competency.round_subject s on s.id = q.subject_id
		join competency.round r on r.id = s.round_id
		join people.officer_card card on card.officer_id = s.officer_id
		where q.rater_id = ${raterId} and r.ended_at is null and r.to_day > ${today}
			and ${invited} and not ${given}
		order by r.to_day, q.subject_id limit 60`.execute(db);
	return rows;
}
