import { z } from 'zod';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';

const officialFile = z.object({
	regulation: z.string(),
	competencies: z.array(
		z.object({
			group: z.string().transform((group) => group.replace(/[-_]/g, ' ').toLowerCase()),
			code: z.string(),
			name: z.string(),
			definition: z.string(),
			levels: z.array(
				z.object({
					level: z.number(),
					description: z.string(),
					indicators: z.array(z.string()),
				}),
			),
		}),
	),
});

/** nameAsSentence('KERJA SAMA') → 'Kerja Sama'; a name that is not all capitals stays. */
function nameAsWritten(name: string): string {
	if (name !== name.toUpperCase()) return name.trim();
	return name
		.trim()
		.toLowerCase()
		.replace(/(^|\s)(?!pada\s|dan\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** 'Menyimak;' → 'Menyimak.': the annex ends its items now with one, now with the other. */
function asSentence(text: string): string {
	return `${text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[;.,]+$/, '')}.`;
}

/**
 * The annex of Permenpan-RB 38/2017 as a file becomes a document, wording as in the file; null when
 * it is no such file. Each level and indicator cites its place in the annex.
 */
export function readOfficial(
	file: unknown,
	into: { code: string; name: string },
): FrameworkDocument | null {
	const read = officialFile.safeParse(file);
	if (!read.success) return null;
	const { regulation, competencies } = read.data;
	return {
		...into,
		legalBasis: regulation.slice(0, 300),
		competencies: competencies.map((one) => {
			const name = nameAsWritten(one.name);
			const clause = `${regulation.split(':')[0] ?? regulation}, ${name}`;
			return {
				code: one.code,
				name,
				kind: one.group as CompetencyDocument['kind'],
				definition: one.definition,
				clause,
				urusan: null,
				services: [],
				elements: [],
				levels: one.levels.map(({ level, description, indicators }) => ({
					level: level as 1,
					description,
					indicators: indicators.map((text) => ({
						text: asSentence(text),
						clause: `${clause} tingkat ${level}`,
					})),
				})),
			};
		}),
	};
}
