import { z } from 'zod';
import type { Block, Screen } from './block.ts';
import { audioForm, embedForm, fileForm, pictureForm, videoForm } from './forms-media.ts';
import { line, lines, id, text } from './forms-text.ts';
import { scenarioBlockForm } from './simulation/forms-scenario.ts';
import { simulationBlockForm } from './simulation/forms-simulation.ts';

const plain = [
	z.object({ kind: z.literal('text'), paragraphs: lines }),
	z.object({ kind: z.literal('checklist'), title: line, items: lines }),
	z.object({ kind: z.literal('motto'), text }),
	z.object({ kind: z.literal('reflection'), prompt: text }),
	z.object({
		kind: z.literal('practice'),
		minutes: z.number().int().min(0).max(3_000),
		steps: lines,
	}),
] as const;

const dialogue = z.object({
	kind: z.literal('dialogue'),
	scene: text,
	lines: z.array(z.object({ who: z.enum(['petugas', 'warga', 'pendamping']), says: text })).max(60),
	notice: text,
});

const check = z.object({
	kind: z.literal('check'),
	id,
	question: text,
	options: z.array(z.object({ text: line, right: z.boolean(), reply: text })).max(8),
});

/** A block as it may be stored: whole in its shape, though an author may still have words to write. */
export const blockForm: z.ZodType<Block> = z.discriminatedUnion('kind', [
	...plain,
	pictureForm,
	dialogue,
	check,
	videoForm,
	audioForm,
	fileForm,
	embedForm,
	scenarioBlockForm,
	simulationBlockForm,
]);

/** The screens of a lesson as they are stored. */
export const screensForm: z.ZodType<Screen[]> = z
	.array(
		z.object({
			title: line,
			blocks: z.array(blockForm).max(40),
			untranslated: z.boolean().optional(),
		}),
	)
	.max(60);
