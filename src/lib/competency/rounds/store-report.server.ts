import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { AskedResult } from './round.ts';

/** The words about somebody: those of the supervisor, and those of a group, shuffled. */
export type RoundWords = {
	readonly supervisor: readonly string[];
	readonly group: readonly string[];
};

export type RoundReport = { readonly results: readonly AskedResult[]; readonly words: RoundWords };

/**
 * What came out about one person, when the round has ended. Words of a group only where a group is
 * shown, in the order of chance. One statement.
 */
export async function reportOf(db: Db, subjectId: number): Promise<RoundReport> {
	const { rows } = await sql<RoundReport>`
		select (
			select coalesce(jsonb_agg(jsonb_build_object('competencyId', c.id, 'code', c.code,
				'name', c.name, 'asked', a.level, 'parts', (
					select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'n', p.n,
						'level', p.level, 'mean', p.mean, 'low', p.low, 'high', p.high)
						order by array_position(array['self', 'supervisor', 'colleague', 'subordinate',
							'together'], p.part)), '[]')
					from competency.round_result p
					where p.subject_id = a.subject_id and p.competency_id = a.competency_id
				)) order by c.id), '[]')
			from competency.round_ask a
			join competency.competency c on c.id = a.competency_id where a.subject_id = s.id
		) as results, jsonb_build_object('supervisor', (
			select coalesce(jsonb_agg(w.comment), '[]') from competency.round_comment w
			where w.subject_id = s.id and w.kind = 'supervisor'
		), 'group', (
			select coalesce(jsonb_agg(w.comment order by w.id), '[]') from competency.round_comment w
			where w.subject_id = s.id and w.kind in ('colleague', 'subordinate') and exists (
				select from competency.round_result p where p.subject_id = s.id
					and p.part in ('colleague', 'subordinate', 'together'))
		)) as words
		from competency.round_subject s
		where s.id = ${subjectId} and s.settled_at is not null`.execute(db);
	return rows[0] ?? { results: [], words: { supervisor: [], group: [] } };
}
