import { z } from 'zod';
import type { FrameworkDocument } from './document.ts';

const words = (most: number) => z.string().trim().min(1, 'missing').max(most, 'tooLong');
const code = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^[A-Z0-9][A-Z0-9.-]{0,19}$/, 'codeShape');
const level = z.literal([1, 2, 3, 4, 5], 'levelUnknown');

export const competencyDocument = z
	.object({
		code,
		name: words(200),
		kind: z.enum(['manajerial', 'sosial kultural', 'teknis'], 'kindUnknown'),
		definition: words(2000),
		clause: words(300),
		urusan: words(200).nullable(),
		services: z.array(z.string().regex(/^([A-Z0-9-]{2,20}|\*)$/, 'serviceShape')).max(60),
		elements: z
			.array(z.int('elementUnknown').min(1, 'elementUnknown').max(9, 'elementUnknown'))
			.max(9),
		levels: z
			.array(
				z.object({
					level,
					description: words(1000),
					indicators: z
						.array(z.object({ text: words(1000), clause: words(300) }))
						.min(1, 'indicatorMissing')
						.max(20, 'tooMany'),
				}),
			)
			.length(5, 'fiveLevels'),
	})
	.refine(({ levels }) => levels.every((one, index) => one.level === index + 1), {
		path: ['levels'],
		message: 'fiveLevels',
	});

/** The shape of a version, wherever it comes from; messages are keys of words. */
export const frameworkDocument: z.ZodType<FrameworkDocument> = z
	.object({
		code: z
			.string()
			.trim()
			.regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'frameworkCodeShape'),
		name: words(200),
		legalBasis: words(300),
		competencies: z.array(competencyDocument).min(1, 'competencyMissing').max(300, 'tooMany'),
	})
	.refine(({ competencies: all }) => new Set(all.map((one) => one.code)).size === all.length, {
		path: ['competencies'],
		message: 'codeTwice',
	});
