import { z } from 'zod';

/** Where imported items go; what is missing is named by the field. */
export const placeForm = z.object({
	kompetensi: z.string().min(1).max(40),
	tingkat: z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5])),
	isi: z.string().trim().min(1).max(80),
});

export const reviewForm = z
	.object({
		versi: z.coerce.number().pipe(z.int().min(1)),
		putusan: z.enum(['approved', 'returned']),
		catatan: z.string().trim().max(500).default(''),
	})
	.refine(({ putusan, catatan }) => putusan === 'approved' || catatan.length >= 10, {
		path: ['catatan'],
	});
