import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Chances } from './belief.ts';
import type { CompetencyKind } from './competency.ts';
import type { Gap } from './gap.ts';
import type { Level, ProvenLevel } from './level.ts';
import { monthsBetween, fade } from './rules-belief.ts';
import { gapBand, gapBetween, provenOn, stateOf } from './rules-gap.ts';
import type { Weight } from './standard.ts';

/** One demand with the stored belief, as SQL gives it; belief columns null while unassessed. */
export type NeedRow = {
	competency_id: number;
	code: string;
	name: string;
	kind: CompetencyKind;
	required: Level;
	weight: Weight;
	chances: number[] | null;
	proven_level: ProvenLevel | null;
	proven_until: Day | null;
	as_of: Day | null;
};

/** Columns and joins of a `NeedRow`, from `competency.need n`. */
export const needColumns = sql`
	n.competency_id, c.code, c.name, c.kind, n.level as required, n.weight,
	b.chances, b.proven_level, b.proven_until, b.as_of
`;
export const needJoins = sql`
	join competency.competency c on c.id = n.competency_id
	left join competency.belief b
		on b.officer_id = n.officer_id and b.competency_id = n.competency_id
`;

/** What is demanded, proven and missing on a day, from what the store keeps. */
export function gapOf(row: NeedRow, today: Day): Gap {
	const proof =
		row.proven_level === null ? null : { level: row.proven_level, until: row.proven_until };
	const proven = proof === null ? 0 : provenOn(proof, today);
	const size = gapBetween(row.required, proven);
	return {
		competencyId: row.competency_id,
		code: row.code,
		name: row.name,
		kind: row.kind,
		required: row.required,
		weight: row.weight,
		proven,
		provenUntil: proof?.until ?? null,
		chances:
			row.chances && row.as_of
				? fade(row.chances as unknown as Chances, monthsBetween(row.as_of, today))
				: null,
		size,
		band: gapBand(size),
		state: stateOf(row.required, proof, today),
	};
}

/** Demands of one officer in the order of the standard; one statement. */
export async function needRowsOf(db: Db, officerId: number): Promise<NeedRow[]> {
	const { rows } = await sql<NeedRow>`
		select ${needColumns} from competency.need n ${needJoins}
		where n.officer_id = ${officerId}
		order by n.competency_id
	`.execute(db);
	return rows;
}
