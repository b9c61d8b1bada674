import type { CompetencyDocument } from './document.ts';

/** What was typed for one competency, as the form names its fields. */
export type CompetencyTyped = Readonly<Record<string, string>>;

/** The fields of a competency as they stand in the draft. */
export function typedOf(competency: CompetencyDocument): CompetencyTyped {
	return {
		nama: competency.name,
		definisi: competency.definition,
		layanan: competency.services.join(', '),
		unsur: competency.elements.join(', '),
		...Object.fromEntries(
			competency.levels.flatMap(({ level, description, indicators }) => [
				[`uraian-${level}`, description],
				[`indikator-${level}`, indicators.map(({ text }) => text).join('\n')],
			]),
		),
	};
}
