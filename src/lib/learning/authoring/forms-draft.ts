import { z } from 'zod';

/** A decimal comma is how the field writes it. */
const hours = z
	.preprocess((text) => String(text).replace(',', '.'), z.coerce.number())
	.pipe(z.number().multipleOf(0.25).min(0.25).max(40));

const judul = z.string().trim().min(5).max(200);

const courseCodeForm = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^[A-Z0-9][A-Z0-9-]{2,39}$/);

export const detailsForm = z.object({
	judul,
	ringkasan: z.string().trim().min(20).max(1_000),
	kompetensi: z.string().min(1).max(40),
	tingkat: z.coerce.number().int().min(1).max(5),
	jp: hours,
	nilai: z.coerce.number().int().min(0).max(100),
});

export const newCourseForm = detailsForm.extend({ kode: courseCodeForm });
export const duplicateForm = z.object({ kode: courseCodeForm, judul });

const number = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const partForm = z.object({
	jenis: z.enum(['lesson', 'screen', 'block', 'question']),
	id: number,
});

export const titleForm = z.object({ judul: z.string().trim().min(1).max(200) });

export const lessonForm = z.object({
	judul: z.string().trim().min(1).max(200),
	menit: z.coerce.number().int().min(1).max(600),
	latihan: z.coerce.number().int().min(0).max(3_000),
});

export const verdictForm = z
	.object({
		putusan: z.enum(['approved', 'returned']),
		catatan: z.string().trim().max(1_000).default(''),
	})
	.refine(({ putusan, catatan }) => putusan === 'approved' || catatan.length >= 10, {
		path: ['catatan'],
	});
