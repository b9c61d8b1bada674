import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { elements } from '../element.ts';
import { followUpActs } from './followUp.ts';

/** A plan for an element: what, by when, who answers for it. The key makes a double submit harmless. */
export const followUpForm = z.object({
	key: z.uuid(),
	element: z.enum(elements),
	programme: z.string().trim().min(10).max(300),
	dueQuarter: z
		.string()
		.transform((text) => parseDay(text))
		.refine((day) => day !== null && /-(01|04|07|10)-01$/.test(day)),
	owner: z.string().trim().min(3).max(120),
});
export type FollowUpForm = z.infer<typeof followUpForm>;

/** Evidence, or the end of a plan. */
export const stepForm = z.object({
	key: z.uuid(),
	act: z.enum(followUpActs),
	note: z.string().trim().min(10).max(500),
});
export type StepForm = z.infer<typeof stepForm>;
