import type { CompetencyKind } from '../competency.ts';
import type { Level, ProvenLevel } from '../level.ts';

/** How the people of one branch stand in one competency. */
export type Figure = {
	readonly demanded: number;
	readonly met: number;
	readonly unassessed: number;
	/** Officers whose proven level is exactly 1, 2, 3, 4 and 5, demanded or not. */
	readonly at: readonly [number, number, number, number, number];
};

export type FigureOf = Figure & { readonly competencyId: number };

/** A unit on the map, with the figures of its whole branch. */
export type UnitFigures = {
	readonly unitId: number;
	readonly name: string;
	/** Whether there are units below it to look into. */
	readonly opens: boolean;
	readonly figures: readonly FigureOf[];
};

export type MappedCompetency = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
};

/** The map of one unit: itself first, then a page of the units right below it. */
export type CompetencyMap = {
	readonly way: readonly { readonly id: number; readonly name: string }[];
	readonly competencies: readonly MappedCompetency[];
	readonly whole: UnitFigures;
	readonly parts: readonly UnitFigures[];
	/** Where the next page begins; null on the last. */
	readonly next: number | null;
};

/** How an officer stands in one competency: 'any' asks for the level alone. */
export const standings = ['any', 'met', 'below', 'unassessed'] as const;
export type Standing = (typeof standings)[number];

/** Whom to look for. */
export type PeopleWish = {
	readonly unitId: number;
	readonly competencyId: number;
	readonly standing: Standing;
	/** The least proven level; asked with 'any' only. */
	readonly level: Level;
};

export type PersonFound = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly unit: string | null;
	readonly required: Level | null;
	readonly proven: ProvenLevel | null;
	readonly provenUntil: string | null;
};

export type Place = { readonly id: number; readonly name: string };

/** What a question was understood to ask, for the reader to see and correct. */
export type Understanding = {
	readonly competency: MappedCompetency | null;
	readonly level: Level;
	readonly standing: Standing;
	readonly place: Place | null;
	/** Other places of that name. */
	readonly others: readonly Place[];
	/** Words that nothing was made of. */
	readonly lost: readonly string[];
};
