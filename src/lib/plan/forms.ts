import { z } from 'zod';
import { formOf } from './forms/index.ts';

/** Limits of a reason in characters: long enough to help, short enough to be read. */
const reasonLength = { least: 10, most: 500 } as const;

const goalId = z.coerce.number('goalUnknown').int('goalUnknown').positive('goalUnknown');

const reason = z
	.string('reasonTooShort')
	.trim()
	.min(reasonLength.least, 'reasonTooShort')
	.max(reasonLength.most, 'reasonTooLong');

/** An act on one goal that needs no reason. Messages are keys of words. */
export const goalForm = z.object({ sasaran: goalId });

/** An act on one goal that owes a reason to whom it concerns. */
export const reasonForm = z.object({ sasaran: goalId, alasan: reason });

/** The form of the law in which a goal will be reached, with its learning hours (JP). */
export const shapeForm = z.object({
	sasaran: goalId,
	bentuk: z.string().refine((code) => formOf(code) !== undefined, 'formUnknown'),
	jp: z.coerce.number('hoursWrong').min(0.5, 'hoursWrong').max(500, 'hoursWrong'),
});
