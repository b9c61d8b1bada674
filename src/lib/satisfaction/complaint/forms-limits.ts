import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

const days = z.coerce.number().int().min(1).max(365);
const told = (longest: number) => z.string().trim().min(5).max(longest);

/** A new version of the limits of complaints. */
export const limitsForm = z.object({
	validFrom: z.string().transform((text, context) => {
		const day = parseDay(text);
		if (day === null) context.addIssue({ code: 'custom', message: 'no day' });
		return day ?? z.NEVER;
	}),
	unit: z.enum(['calendar', 'working']),
	respondDays: days,
	handleDays: days,
	informationDays: days,
	plainDays: days,
	fieldDays: days,
	lawAnswerDays: days,
	lawDecisionDays: days,
	reopenDays: days,
	legalBasis: told(500),
	source: told(500),
	doubt: z
		.string()
		.trim()
		.max(1000)
		.transform((text) => text || null),
});
export type LimitsForm = z.infer<typeof limitsForm>;
