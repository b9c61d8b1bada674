import { z } from 'zod';
import { parseDay } from '../../../time/index.ts';
import { extraPercents } from './extraTime.ts';

const aDay = z.string('day').transform((text, context) => {
	const read = parseDay(text);
	if (read === null) context.addIssue({ code: 'custom', message: 'day' });
	return read ?? z.NEVER;
});

const reason = z.string('reason').trim().min(10, 'reason').max(500, 'reason');

/** Extra time for an officer. Messages are keys of words. */
export const extraForm = z.object({
	kunci: z.uuid('again'),
	nip: z
		.string('nip')
		.transform((text) => text.replace(/[\s.-]/g, ''))
		.pipe(z.string().regex(/^\d{18}$/, 'nip')),
	tambahan: z.coerce.number('percent').pipe(z.literal(extraPercents, 'percent')),
	mulai: aDay,
	sampai: aDay,
	alasan: reason,
});

/** The end of it owes a reason. */
export const extraEndForm = z.object({
	id: z.coerce.number().pipe(z.int().positive()),
	alasan: reason,
});
