import { z } from 'zod';
import { elements } from '../element.ts';
import { longestBody, shortestBody } from './complaint.ts';

/** A text that may be left empty. */
export const blankAsNull = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest)
		.nullish()
		.transform((text) => text || null);

/** One of the nine elements, or none. */
export const elementOrNull = z
	.enum(elements)
	.or(z.literal(''))
	.nullish()
	.transform((chosen) => chosen || null);

/** What a citizen tells. */
export const bodyText = z.string().trim().min(shortestBody).max(longestBody);
