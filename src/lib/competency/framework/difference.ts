import type { Level } from '../level.ts';

/** An indicator that moved keeps its wording and shows another level now. */
export type IndicatorChange =
	| { readonly kind: 'added'; readonly level: Level; readonly text: string }
	| { readonly kind: 'removed'; readonly level: Level; readonly text: string }
	| { readonly kind: 'moved'; readonly level: Level; readonly from: Level; readonly text: string };

export type WordingChange = {
	readonly what: 'name' | 'definition' | 'description' | 'ties' | 'clause';
	readonly level: Level | null;
	readonly before: string;
	readonly after: string;
};

/** How one competency differs between two versions. */
export type CompetencyChange = {
	readonly code: string;
	readonly name: string;
	readonly kind: 'added' | 'removed' | 'changed';
	readonly wording: readonly WordingChange[];
	readonly indicators: readonly IndicatorChange[];
};

/**
 * Whether what people are measured by changes. Another definition or clause is better wording of the
 * same measure; another indicator or description of a level is not.
 */
export function hitsRatings(change: CompetencyChange): boolean {
	return (
		change.kind !== 'added' &&
		(change.kind === 'removed' ||
			change.indicators.length > 0 ||
			change.wording.some(({ what }) => what === 'description'))
	);
}
