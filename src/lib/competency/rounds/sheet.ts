import type { Day } from '../../time/index.ts';
import type { Level } from '../level.ts';
import type { RaterKind } from './round.ts';

/** One indicator that a rater is asked about. */
export type SheetIndicator = {
	readonly id: number;
	readonly level: Level;
	readonly text: string;
};

/** A competency of a sheet, with the indicators around the level that is asked. */
export type SheetPart = {
	readonly competencyId: number;
	readonly code: string;
	readonly name: string;
	readonly indicators: readonly SheetIndicator[];
};

/** What one rater is asked about one person. */
export type Sheet = {
	readonly subjectId: number;
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly kind: RaterKind;
	readonly roundId: number;
	readonly title: string;
	readonly to: Day;
	readonly endedAt: Date | null;
	/** False until the supervisor has confirmed who is asked. */
	readonly invited: boolean;
	readonly given: boolean;
	readonly parts: readonly SheetPart[];
};

/** The field that answers one indicator. sheetField(12) → 'indikator-12' */
export function sheetField(indicatorId: number): string {
	return `indikator-${indicatorId}`;
}
