import { z } from 'zod';

/** What an organiser says of the course that a package becomes. */
export const publishForm = z.object({
	judul: z.string().trim().min(5).max(200),
	ringkasan: z.string().trim().min(20).max(1_000),
	kompetensi: z.string().min(1).max(40),
	tingkat: z.coerce.number().int().min(1).max(5),
	/** A decimal comma is how the field writes it. */
	jp: z
		.preprocess((text) => String(text).replace(',', '.'), z.coerce.number())
		.pipe(z.number().multipleOf(0.25).min(0.25).max(40)),
	menit: z.coerce.number().int().min(5).max(3_000),
	nilai: z.coerce.number().int().min(0).max(100),
});
