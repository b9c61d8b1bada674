import { z } from 'zod';
import { parseDay } from '../../time/index.ts';

export const anId = z.coerce
	.number('unknown')
	.int('unknown')
	.positive('unknown')
	.max(1e15, 'unknown');

export const aDay = z.string().transform((text, context) => {
	const day = parseDay(text.trim());
	if (day !== null) return day;
	context.addIssue({ code: 'custom', message: 'day' });
	return z.NEVER;
});

/** Long enough to help, short enough to be read. */
export const sentence = (most: number) =>
	z.string().trim().min(10, 'reasonShort').max(most, 'reasonLong');

export const aNumber = (least: number, most: number) =>
	z.coerce.number('number').min(least, 'number').max(most, 'number');

export const aLevel = z.coerce.number('chooseOne').pipe(z.literal([1, 2, 3, 4, 5], 'chooseOne'));
