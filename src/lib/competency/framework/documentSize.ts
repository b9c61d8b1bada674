import type { FrameworkDocument } from './document.ts';

/** How large a document is: competencies, levels, indicators. */
export type DocumentSize = { competencies: number; levels: number; indicators: number };

/** sizeOf(the annex of Permenpan-RB 38/2017) → { competencies: 9, levels: 45, indicators: 136 } */
export function sizeOf(document: Pick<FrameworkDocument, 'competencies'>): DocumentSize {
	const levels = document.competencies.flatMap((one) => one.levels);
	return {
		competencies: document.competencies.length,
		levels: levels.length,
		indicators: levels.reduce((sum, { indicators }) => sum + indicators.length, 0),
	};
}
