import type { CompetencyKind } from '../competency.ts';
import type { Level } from '../level.ts';

/** One observable act, with the place in the regulation that asks for it. */
export type IndicatorDocument = { readonly text: string; readonly clause: string };

export type LevelDocument = {
	readonly level: Level;
	readonly description: string;
	readonly indicators: readonly IndicatorDocument[];
};

export type CompetencyDocument = {
	readonly code: string;
	readonly name: string;
	readonly kind: CompetencyKind;
	readonly definition: string;
	readonly clause: string;
	readonly urusan: string | null;
	/** Codes of services; one that ends with '-' stands for all that begin so, '*' for every service. */
	readonly services: readonly string[];
	/** Elements of SKM, the main one first. */
	readonly elements: readonly number[];
	readonly levels: readonly LevelDocument[];
};

/** What one version of a framework says, in full. */
export type FrameworkDocument = {
	readonly code: string;
	readonly name: string;
	readonly legalBasis: string;
	readonly competencies: readonly CompetencyDocument[];
};
