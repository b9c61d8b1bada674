import type { DraftQuestion } from './draft.ts';
import { numberIn, textIn, type Sent } from './sent.ts';

/** As many options as a question of the final quiz offers. */
export const questionOptions = 4;

/** A question as its form says it: `soal`, `pilihan-0`…, `benar`, `alasan`, `pelajaran`. */
export function writeQuestion(sent: Sent): Omit<DraftQuestion, 'id'> {
	const marked = numberIn(sent, 'benar');
	const written = Array.from({ length: questionOptions }, (_, at) => ({
		text: textIn(sent, `pilihan-${at}`).slice(0, 300),
		at,
	})).filter(({ text }) => text !== '');
	return {
		text: textIn(sent, 'soal').slice(0, 1_000),
		options: written.map(({ text }) => text),
		key: Math.max(
			0,
			written.findIndex(({ at }) => at === marked),
		),
		explanation: textIn(sent, 'alasan').slice(0, 1_000),
		lessonId: Number(textIn(sent, 'pelajaran')) || 0,
		itemId: null,
	};
}
