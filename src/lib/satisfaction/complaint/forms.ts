import { z } from 'zod';
import { longestBody } from './complaint.ts';
import { blankAsNull, bodyText, elementOrNull } from './forms-part.ts';
import { handlerActs } from './step.ts';

/** 128 random bits made by the server for each form: an act sent twice is one act. */
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The citizen adds something, or opens a finished complaint again and says why. */
export const citizenWordForm = z.object({ token, body: bodyText });

/** What a handler does. */
export const handlingForm = z.object({
	token,
	act: z.enum(handlerActs),
	note: blankAsNull(longestBody),
	officeCode: blankAsNull(40),
	element: elementOrNull,
});
export type HandlingForm = z.infer<typeof handlingForm>;

/** Several complaints handed on at once. */
export const handOnForm = z.object({
	token,
	officeCode: z.string().min(1).max(40),
	note: z.string().trim().min(5).max(1000),
	ids: z.array(z.coerce.number().int().positive()).min(1).max(100),
});
