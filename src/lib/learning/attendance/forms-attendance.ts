import { z } from 'zod';
import { positionForm } from '../place/forms-place.ts';

export const scanForm = z.object({ kode: z.string().trim().min(1).max(40) });

/** What a phone kept, sent as one; the clock of the phone is not trusted for more than its order. */
export const keptScansForm = z.object({
	scans: z
		.array(
			z.object({
				code: z.string().min(1).max(40),
				at: z.coerce.date(),
				where: positionForm.optional(),
			}),
		)
		.max(50),
});

export const presenceForm = z.object({
	sesi: z.coerce.number().int().positive(),
	peserta: z.coerce.number().int().positive(),
	hadir: z.enum(['1', '0']).transform((value) => value === '1'),
	alasan: z.string().trim().min(3, 'reason').max(300, 'reason'),
});
