import { z } from 'zod';

/** Blank fields of a form arrive as '' and mean nothing was said. */
const optionalDay = z
	.string()
	.trim()
	.transform((text) => (text === '' ? null : text))
	.pipe(z.iso.date().nullable())
	.default(null);

const reason = z.string().trim().min(10).max(500);

export const proposalForm = z.object({
	courseCode: z.string().trim().min(1).max(60),
	behaviour: z.string().trim().min(10).max(500),
	// Indonesian writes 1,5; a phone's keyboard may offer only one of the two signs.
	hours: z
		.string()
		.trim()
		.transform((text) => (text === '' ? 0 : Number(text.replace(',', '.'))))
		.pipe(z.number().min(0).max(40).multipleOf(0.5))
		.default(0),
	releaseDay: optionalDay,
});

export const agreeForm = z.object({ promiseId: z.coerce.number().int().positive() });
export const declineForm = agreeForm.extend({ reason });
export const confirmForm = agreeForm.extend({ evidence: reason });
export const notKeptForm = agreeForm.extend({ reason });
