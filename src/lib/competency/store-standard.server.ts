import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { CompetencyKind, LevelOfCompetency } from './competency.ts';
import type { Level } from './level.ts';

/** One competency with some of its levels, and what the post of an officer demands in it. */
export type CompetencyRead = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly definition: string;
	readonly clause: string;
	/** Null when the post of this officer does not demand it. */
	readonly required: Level | null;
	readonly since: string | null;
	readonly legalBasis: string | null;
	readonly certainty: string | null;
	readonly levels: readonly LevelOfCompetency[];
};

/** A competency with all its levels and indicators, or null for an unknown code; one statement. */
export async function competencyFor(
	db: Db,
	officerId: number,
	code: string,
): Promise<CompetencyRead | null> {
	const { rows } = await sql<CompetencyRead>`
		select c.id, c.code, c.name, c.kind, c.definition, c.clause,
			n.level as required, n.since, s.legal_basis as "legalBasis", s.source as certainty,
			(
				select jsonb_agg(jsonb_build_object(
					'level', l.level, 'description', l.description, 'indicators', (
						select jsonb_agg(jsonb_build_object(
							'id', i.id, 'position', i.position, 'text', i.text, 'clause', i.clause
						) order by i.position)
						from competency.indicator i
						where i.competency_id = l.competency_id and i.level = l.level
							and i.retired_on is null
					)
				) order by l.level)
				from competency.level l where l.competency_id = c.id
			) as levels
		from competency.competency c
		left join competency.need n on n.officer_id = ${officerId} and n.competency_id = c.id
		left join competency.standard s on s.id = n.standard_id
		where c.code = ${code}
	`.execute(db);
	return rows[0] ?? null;
}
