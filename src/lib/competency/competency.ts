import type { Level } from './level.ts';

export type CompetencyKind = 'manajerial' | 'sosial kultural' | 'teknis';

/** The nine that every post in the land is measured by, in the order of the law. */
export const officialCodes = [
	'M.1',
	'M.2',
	'M.3',
	'M.4',
	'M.5',
	'M.6',
	'M.7',
	'M.8',
	'SK.1',
] as const;

/** Four by group of services at the counter, eight that all of its services need. */
type TechnicalCode =
	| 'T.DAFDUK'
	| 'T.CAPIL'
	| 'T.NONIZIN'
	| 'T.IZIN'
	| 'T.BERKAS'
	| 'T.ANTREAN'
	| 'T.INFO'
	| 'T.ADUAN'
	| 'T.DIGITAL'
	| 'T.DATA'
	| 'T.INKLUSI'
	| 'T.BIAYA';

export type CompetencyCode = (typeof officialCodes)[number] | TechnicalCode;

/** One observable act that shows a level, with the place in the regulation that asks for it. */
export type Indicator = {
	readonly id: number;
	readonly position: number;
	readonly text: string;
	readonly clause: string;
};

/** What one level of a competency means and how it shows. */
export type LevelOfCompetency = {
	readonly level: Level;
	readonly description: string;
	readonly indicators: readonly Indicator[];
};
