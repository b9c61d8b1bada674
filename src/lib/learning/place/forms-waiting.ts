import { z } from 'zod';

/** Whom a trainer chose of those who wait, what is said of them, and why. */
export const waitingForm = z.object({
	peserta: z.array(z.coerce.number().int().positive()).min(1, 'chosen').max(500),
	hadir: z.enum(['1', '0']).transform((value) => value === '1'),
	alasan: z.string().trim().min(3, 'reason').max(300, 'reason'),
});
