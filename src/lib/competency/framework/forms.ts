import { z } from 'zod';

export const judgeForm = z
	.object({
		putusan: z.enum(['publish', 'return']),
		catatan: z.string().trim().max(500).default(''),
		berlaku: z.string().default(''),
	})
	.refine(({ putusan, catatan }) => putusan === 'publish' || catatan.length >= 10, {
		path: ['catatan'],
	});

/** The reason for which a draft is set aside. */
export const discardForm = z.object({ alasan: z.string().trim().min(10).max(500) });

export const importForm = z.object({
	kode: z
		.string()
		.trim()
		.regex(/^[a-z0-9][a-z0-9-]{1,39}$/),
	nama: z.string().trim().min(1).max(200),
	dasar: z.string().trim().max(300).default(''),
});
