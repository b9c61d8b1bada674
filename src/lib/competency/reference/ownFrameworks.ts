import type { CompetencyDocument, FrameworkDocument } from '../framework/document.ts';
import { levels } from '../level.ts';
import { competencyTexts } from './competencies.ts';
import { clauseOf, technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';
import { ties } from './ties.ts';

function documentOf(text: CompetencyText): CompetencyDocument {
	const { code, name, kind, definition, basis, urusan } = text;
	const tie = ties[code];
	return {
		...{ code, name, kind, definition, urusan },
		clause: `${basis}, ${name}`,
		services: [...(tie?.services ?? [])],
		elements: [...(tie?.elements ?? [])],
		levels: text.levels.map(([description, indicators], index) => ({
			level: levels[index] ?? 5,
			description,
			indicators: indicators.map((said) => ({ text: said, clause: clauseOf(text, index + 1) })),
		})),
	};
}

/** The two frameworks that come with the product: the nine of the law, and those of the counter. */
export const ownFrameworks: readonly FrameworkDocument[] = [
	{
		code: 'permenpan38',
		name: 'Standar Kompetensi Jabatan ASN',
		legalBasis: 'Permenpan-RB 38/2017',
		competencies: competencyTexts.filter(({ kind }) => kind !== 'teknis').map(documentOf),
	},
	{
		code: 'loket',
		name: 'Kompetensi teknis layanan loket',
		legalBasis: technicalBasis,
		competencies: competencyTexts.filter(({ kind }) => kind === 'teknis').map(documentOf),
	},
];
