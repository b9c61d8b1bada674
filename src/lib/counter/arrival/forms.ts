import { z } from 'zod';
import { priorities } from '../visit.ts';

const need = z
	.enum([...priorities, 'none'])
	.transform((chosen) => (chosen === 'none' ? null : chosen));

/** The six digits of an appointment, as typed with blanks or without. */
export const codeForm = z.object({
	code: z
		.string()
		.transform((text) => text.replace(/\D/g, ''))
		.pipe(z.string().length(6)),
});

/** Reception says who goes first. */
export const priorityForm = z.object({
	visitId: z.coerce.number().int().positive(),
	priority: need,
});
