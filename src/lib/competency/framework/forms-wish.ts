import { z } from 'zod';

export const wishForm = z.object({
	kunci: z.uuid(),
	kerangka: z.string().min(1, 'frameworkMissing').max(40),
	kode: z
		.string()
		.trim()
		.toUpperCase()
		.regex(/^[A-Z0-9][A-Z0-9.-]{0,19}$/, 'codeShape'),
	nama: z.string().trim().min(1, 'missing').max(200, 'tooLong'),
	jenis: z.enum(['manajerial', 'sosial kultural', 'teknis'], 'kindUnknown'),
	definisi: z.string().trim().min(1, 'missing').max(2000, 'tooLong'),
	alasan: z.string().trim().min(10, 'reasonShort').max(1000, 'tooLong'),
});

export const decideForm = z
	.object({
		usulan: z.coerce.number().pipe(z.int().min(1)),
		putusan: z.enum(['taken', 'refused']),
		catatan: z.string().trim().max(500).default(''),
	})
	.refine(({ putusan, catatan }) => putusan === 'taken' || catatan.length >= 10, {
		path: ['catatan'],
	});
