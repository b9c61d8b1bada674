import { z } from 'zod';
import { id, line, lines, text } from '../forms-text.ts';

const choice = z.object({ text: line, reply: text, next: z.union([id, z.literal('')]) });

const node = z.object({
	id,
	paragraphs: lines,
	choices: z.array(choice).max(6),
	outcome: z.object({ kind: z.enum(['good', 'partly', 'poor']), text }).nullable(),
});

export const scenarioBlockForm = z.object({
	kind: z.literal('scenario'),
	id,
	title: line,
	nodes: z.array(node).max(40),
});
