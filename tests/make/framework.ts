import type {
	CompetencyDocument,
	FrameworkDocument,
	Level,
} from '../../src/lib/competency/index.ts';

const five: readonly Level[] = [1, 2, 3, 4, 5];

/** A competency with five levels of two indicators. */
export function aCompetency(over: Partial<CompetencyDocument> = {}): CompetencyDocument {
	const code = over.code ?? 'T.CONTOH';
	return {
		code,
		name: `Kompetensi ${code}`,
		kind: 'teknis',
		definition: `Arti ${code}.`,
		clause: 'Contoh',
		urusan: null,
		services: ['DK-KTP-'],
		elements: [6, 1],
		levels: five.map((level) => ({
			level,
			description: `Tingkat ${level} ${code}`,
			indicators: [1, 2].map((n) => ({ text: `Tanda ${n} tingkat ${level}.`, clause: 'Contoh' })),
		})),
		...over,
	};
}

export function aFramework(over: Partial<FrameworkDocument> = {}): FrameworkDocument {
	return {
		code: 'contoh',
		name: 'Kerangka contoh',
		legalBasis: 'Contoh',
		competencies: [aCompetency()],
		...over,
	};
}
