import { z } from 'zod';
import { postFamilies } from './post.ts';

/** An id as it comes from an address or a form; anything else is no id. */
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** The filter of the register, as an address gives it: what cannot be read filters nothing. */
export const registerFilter = z.object({
	unit: id.nullable().catch(null),
	rumpun: z.enum(postFamilies).nullable().catch(null),
	cari: z
		.string()
		.transform((text) => text.trim().slice(0, 100))
		.catch(''),
});
