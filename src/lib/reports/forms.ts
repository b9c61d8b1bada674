import { z } from 'zod';
import { EVERY } from './rules-due.ts';

/** What is asked for when a report is kept. Messages are keys of words. */
export const saveForm = z.object({
	judul: z.string('titleMissing').trim().min(3, 'titleMissing').max(120, 'titleTooLong'),
	token: z.uuid('tokenMissing'),
	laporan: z.coerce.number('tokenMissing').int().nonnegative().default(0),
	revisi: z.coerce.number('tokenMissing').int().nonnegative().default(0),
});

/** With everybody who organises, or with one who does. */
export const shareForm = z
	.object({
		kepada: z.enum(['semua', 'orang'], 'shareMissing'),
		nip: z.string().trim().default(''),
	})
	.refine(({ kepada, nip }) => kepada === 'semua' || /^\d{18}$/.test(nip), {
		path: ['nip'],
		error: 'nipUnreadable',
	});

export const subscribeForm = z.object({
	kapan: z.enum(EVERY, 'everyMissing'),
	berkas: z.enum(['xlsx', 'csv'], 'formatMissing'),
});
