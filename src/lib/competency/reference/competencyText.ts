import type { CompetencyCode, CompetencyKind } from '../competency.ts';

/** What one level means, and three acts by which others can see it. */
export type LevelText = readonly [
	description: string,
	indicators: readonly [string, string, string],
];

/**
 * A competency in the product's own words. `basis` is the place in the regulation, or in the
 * product's own design, that each of its levels cites.
 */
export type CompetencyText = {
	readonly code: CompetencyCode;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly definition: string;
	readonly basis: string;
	readonly urusan: string | null;
	/** Levels 1 to 5. */
	readonly levels: readonly [LevelText, LevelText, LevelText, LevelText, LevelText];
};

/** clauseOf(integritas, 2) → 'Permenpan-RB 38/2017, lampiran, Integritas tingkat 2' */
export function clauseOf(text: Pick<CompetencyText, 'basis' | 'name'>, level: number): string {
	return `${text.basis}, ${text.name} tingkat ${level}`;
}

/** Where the nine competencies stand; the wording here is the product's own. */
export const officialBasis = 'Permenpan-RB 38/2017, lampiran';

/** Technical competencies are written per affair of government; Permenpan-RB 38/2017 only guides how. */
export const technicalBasis = 'Rancangan Mumpuni menurut Permenpan-RB 38/2017 Pasal 7 ayat (1)';
