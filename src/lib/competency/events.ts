import type { Day } from '../time/index.ts';
import type { Level, ProvenLevel } from './level.ts';

export type { RoundTold } from './rounds/events-rounds.ts';

/** An officer was assessed below what the post demands. */
export type GapFound = {
	readonly officerId: number;
	readonly competencyId: number;
	readonly competencyCode: string;
	readonly required: Level;
	readonly proven: ProvenLevel;
};

/** What is proven of an officer has changed, or until when. */
export type LevelChanged = {
	readonly officerId: number;
	readonly competencyCode: string;
	readonly provenLevel: ProvenLevel;
	readonly provenUntil: Day | null;
	readonly asOf: Day;
};

/** The same gap is one fact a year, however often it is noticed. */
export function gapFoundKey(gap: GapFound, year: number): string {
	const { officerId, competencyId, required, proven } = gap;
	return `${officerId}:${competencyId}:${required}:${proven}:${year}`;
}

export function levelChangedKey(change: LevelChanged): string {
	const { officerId, competencyCode, provenLevel, provenUntil, asOf } = change;
	return `${officerId}:${competencyCode}:${provenLevel}:${provenUntil}:${asOf}`;
}
