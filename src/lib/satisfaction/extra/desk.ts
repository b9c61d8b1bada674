import type { Question } from './question.ts';

export type Service = { readonly code: string; readonly name: string };

/** What stands in the form of a question, by field. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** Instead of a question before it: this one is asked in any case. */
export const always = '-';

/** A question as its form shows it when it is changed. */
export function typedOf(question: Question): Typed {
	return {
		kunci: question.key,
		teks: question.text,
		jenis: question.kind,
		pilihan: question.choices.join('\n'),
		layanan: question.serviceCode ?? '',
		urutan: String(question.position),
		setelah: question.parent?.key ?? always,
		bila: question.parent?.answers.join('\n') ?? '',
	};
}

/** The form of a new question, after all that are asked. */
export function newQuestion(key: string, questions: readonly Question[]): Typed {
	const last = Math.max(0, ...questions.map(({ position }) => position));
	return { kunci: key, jenis: 'yesNo', urutan: String(Math.min(99, last + 1)) };
}
