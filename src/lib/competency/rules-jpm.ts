import type { Level, ProvenLevel } from './level.ts';

/** Two sets of classes are in use and must not be mixed: filling a post, and mapping who is there. */
export type SelectionClass = 'MS' | 'MMS' | 'KMS';
export type MappingClass = 'optimal' | 'cukup optimal' | 'kurang optimal';

/** One competency that was assessed: what the post demands and what is proven. */
export type Rated = { readonly required: Level; readonly proven: ProvenLevel };

export type Jpm = {
	/** Per cent with one decimal, at most 100. */
	readonly percent: number;
	/** Competencies that were assessed and stand in the sum. */
	readonly counted: number;
	/** Demands that are not met; a surplus elsewhere does not take one away. */
	readonly gaps: number;
	readonly selection: SelectionClass;
	readonly mapping: MappingClass;
};

/**
 * Job Person Match: proven levels over demanded levels, in per cent, capped at 100, rounded half up
 * to one decimal and then classed, so that the number shown is the number classed.
 * Null when nothing was assessed.
 *
 * Nine demands of level 2, proven 2,2,1,2,2,1,2,2,2 → 88.9 %, 'cukup optimal', 'MS', two gaps
 */
export function jpmOf(rated: readonly Rated[]): Jpm | null {
	if (rated.length === 0) return null;
	const proven = rated.reduce((sum, one) => sum + one.proven, 0);
	const required = rated.reduce((sum, one) => sum + one.required, 0);
	const percent = Math.min(100, Math.round((proven * 1000) / required) / 10);
	return {
		percent,
		counted: rated.length,
		gaps: rated.filter((one) => one.proven < one.required).length,
		selection: percent >= 80 ? 'MS' : percent >= 68 ? 'MMS' : 'KMS',
		mapping: percent >= 90 ? 'optimal' : percent >= 78 ? 'cukup optimal' : 'kurang optimal',
	};
}
