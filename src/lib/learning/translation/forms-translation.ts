import { z } from 'zod';
import { blockForm } from '../forms-block.ts';
import { line, text } from '../forms-text.ts';
import type { TranslatedKind } from './translation.ts';

const titled = z.object({ title: line });

/** How long a text of each kind may be in English: as long as in Indonesian. */
export const translationForms: Record<TranslatedKind, z.ZodType> = {
	course: z.object({ title: line, summary: z.string().max(1_500) }),
	lesson: titled,
	screen: titled,
	block: blockForm,
	question: z.object({
		...{ text, explanation: text },
		options: z.array(z.object({ text: line })),
	}),
};
