import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { classRoundKey } from './behaviour.ts';
import type { Behaviour, SeenAtWork } from './behaviour.ts';
import { behaviourFigures } from './rules-behaviour.ts';

/**
 * What others see at work of those who attended a class. Works from results that may be shown alone, so
 * that a mean over people tells no more than their own reports. One statement.
 */
export async function behaviourOf(db: Db, classId: number): Promise<Behaviour> {
	const { rows } = await sql<{ round: Behaviour['round']; people: SeenAtWork[] }>`
		select jsonb_build_object('to', r.to_day, 'ended', r.ended_at is not null,
				'people', count(s.id)) as round,
			coalesce(jsonb_agg(jsonb_build_object('asked', a.level, 'self', seen.self,
				'others', seen.others)) filter (where s.settled_at is not null), '[]') as people
		from competency.round r
		join competency.round_subject s on s.round_id = r.id
		join competency.round_ask a on a.subject_id = s.id
		cross join lateral (
			select max(p.mean) filter (where p.part = 'self') as self,
				sum(p.mean * p.n) filter (where p.part <> 'self')
					/ nullif(sum(p.n) filter (where p.part <> 'self'), 0) as others
			from competency.round_result p
			where p.subject_id = s.id and p.competency_id = a.competency_id
		) seen
		where r.key = ${classRoundKey(classId)}
		group by r.id`.execute(db);
	const [found] = rows;
	return { round: found?.round ?? null, ...behaviourFigures(found?.people ?? []) };
}
