import { z } from 'zod';

/** A number as people type it: without blanks, in capitals. */
export const certificateNumberForm = z
	.string()
	.max(60)
	.transform((text) => text.toUpperCase().replaceAll(/\s/g, ''));

export const withdrawForm = z.object({
	nomor: certificateNumberForm,
	alasan: z.string().trim().min(3, 'reason').max(300, 'reason'),
});

export const validityForm = z.object({
	kursus: z.string().trim().min(1, 'course').max(60, 'course'),
	bulan: z.coerce.number('count').int('count').min(1, 'count').max(240, 'count'),
});
