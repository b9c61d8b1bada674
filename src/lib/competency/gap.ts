import type { Day } from '../time/index.ts';
import type { Chances } from './belief.ts';
import type { CompetencyKind } from './competency.ts';
import type { Level, ProvenLevel } from './level.ts';
import type { Weight } from './standard.ts';

/** Size of a gap, as the analysis of needs (AKPK) sorts it. */
export type GapBand = 'none' | 'low' | 'medium' | 'high';

/**
 * Where an officer stands in one demand. Who was never assessed has no gap yet: nobody has looked.
 * Who was proven once and whose evidence ran out needs fresh evidence, not necessarily a course.
 */
export type GapState = 'met' | 'gap' | 'lapsed' | 'unassessed';

/** One demand of a post on one officer, with what is proven today. */
export type Gap = {
	readonly competencyId: number;
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly required: Level;
	readonly weight: Weight;
	readonly proven: ProvenLevel;
	readonly provenUntil: Day | null;
	/** Null while nobody has assessed it. */
	readonly chances: Chances | null;
	readonly size: number;
	readonly band: GapBand;
	readonly state: GapState;
};
