import { z } from 'zod';
import { always } from './desk.ts';
import { questionKinds } from './question.ts';
import type { QuestionKind } from './question.ts';

/** A question as its author writes it, before it has a key and a version. */
export type WrittenQuestion = {
	readonly serviceCode: string | null;
	readonly position: number;
	readonly text: string;
	readonly kind: QuestionKind;
	readonly choices: readonly string[];
	readonly parent: { readonly key: string; readonly answers: readonly string[] } | null;
};

/** Lines of a text field, each once, without empty ones. */
const lines = z
	.string()
	.default('')
	.transform((text) => [
		...new Set(
			text
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean),
		),
	])
	.pipe(z.array(z.string().max(80)).max(8));

const written = z
	.object({
		teks: z.string().trim().min(5).max(200),
		jenis: z.enum(questionKinds),
		pilihan: lines,
		layanan: z
			.string()
			.max(40)
			.default('')
			.transform((code) => code || null),
		urutan: z.coerce.number().pipe(z.int().min(1).max(99)),
		setelah: z
			.literal(always)
			.transform(() => null)
			.or(z.uuid())
			.default(null),
		bila: lines,
	})
	.superRefine(({ jenis, pilihan, setelah, bila }, ctx) => {
		if (jenis === 'choice' && pilihan.length < 2)
			ctx.addIssue({ code: 'custom', path: ['pilihan'], message: 'two at least' });
		if (setelah !== null && bila.length === 0)
			ctx.addIssue({ code: 'custom', path: ['bila'], message: 'which answers' });
	});

/** The question, or the names of the fields that are wrong. */
export function readQuestion(
	typed: Record<string, string>,
): { ok: true; question: WrittenQuestion } | { ok: false; wrong: readonly string[] } {
	const read = written.safeParse(typed);
	if (!read.success)
		return { ok: false, wrong: [...new Set(read.error.issues.map(({ path }) => String(path[0])))] };
	const { teks, jenis, pilihan, layanan, urutan, setelah, bila } = read.data;
	return {
		ok: true,
		question: {
			serviceCode: layanan,
			position: urutan,
			text: teks,
			kind: jenis,
			choices: jenis === 'choice' ? pilihan : [],
			parent: setelah === null ? null : { key: setelah, answers: bila },
		},
	};
}
