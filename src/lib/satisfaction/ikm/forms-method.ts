import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

/** A change of the way of asking: the month from which it holds ('2026-07'), and why. */
export const methodForm = z.object({
	from: z
		.string()
		.transform((month) => parseDay(`${month.trim()}-01`))
		.refine((day) => day !== null),
	reason: z.string().trim().min(10).max(300),
});
