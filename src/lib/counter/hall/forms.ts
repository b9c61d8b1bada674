import { z } from 'zod';

/** A screen of the hall as its head describes it; `code` names the one that is changed. */
export const screenForm = z.object({
	code: z.string().max(30),
	name: z.string().trim().min(1).max(40),
	desks: z.array(z.coerce.number().int().positive().max(999)).max(200),
	prefixes: z.array(z.string().regex(/^[A-Z]$/)).max(26),
	speaks: z.boolean(),
	showsNames: z.boolean(),
});
export type ScreenForm = z.infer<typeof screenForm>;
