import { z } from 'zod';
import { parseDay } from '../time/day.ts';
import { SCOPES } from './client.ts';

const lastDay = z
	.literal('')
	.transform(() => null)
	.or(
		z.string('dayUnreadable').transform((text, context) => {
			const read = parseDay(text);
			if (read === null) context.addIssue({ code: 'custom', message: 'dayUnreadable' });
			return read ?? z.NEVER;
		}),
	);

/** A program to be admitted. Messages are keys of words. */
export const clientForm = z.object({
	nama: z.string('nameMissing').trim().min(1, 'nameMissing').max(100, 'nameTooLong'),
	cakupan: z.array(z.enum(SCOPES, 'scopeUnknown')).min(1, 'scopeMissing'),
	sampai: lastDay,
	token: z.uuid('tokenMissing'),
});

/** The end of an access owes its reason. */
export const withdrawForm = z.object({
	alasan: z.string('reasonTooShort').trim().min(10, 'reasonTooShort').max(500, 'reasonTooLong'),
});
