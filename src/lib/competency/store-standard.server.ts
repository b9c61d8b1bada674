import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { CompetencyKind, LevelOfCompetency } from './competency.ts';
import type { Gap } from './gap.ts';
import type { Level } from './level.ts';
import { gapOf } from './store-gap.server.ts';
import type { NeedRow } from './store-gap.server.ts';

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
	/** What is believed of this officer; null when the post does not demand it. */
	readonly standing: Pick<
		NeedRow,
		'weight' | 'chances' | 'proven_level' | 'proven_until' | 'as_of'
	> | null;
};

/** Where the officer stands in this demand today; null when the post does not demand it. */
export function gapIn(competency: CompetencyRead, today: Day): Gap | null {
	const { id, code, name, kind, required, standing } = competency;
	if (required === null || standing === null) return null;
	return gapOf({ competency_id: id, code, name, kind, required, ...standing }, today);
}

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
			) as levels,
			case when n.officer_id is not null then jsonb_build_object('weight', n.weight,
				'chances', b.chances, 'proven_level', b.proven_level, 'proven_until', b.proven_until,
				'as_of', b.as_of) end as standing
		from competency.competency c
		left join competency.need n on n.officer_id = ${officerId} and n.competency_id = c.id
		left join competency.standard s on s.id = n.standard_id
		left join competency.belief b on b.officer_id = n.officer_id and b.competency_id = c.id
		where c.code = ${code}
	`.execute(db);
	return rows[0] ?? null;
}
