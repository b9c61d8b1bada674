import type { WrittenQuestion } from './draft.ts';
import { numberIn, textIn, type Sent } from './sent.ts';

/** As many options as the form of a question offers; one from the item bank may bring more. */
export const questionOptions = 4;
const mostOptions = 20;

/**
 * A question as its form says it: `soal`, `pilihan-0`…, `benar`, `alasan`, `pelajaran`. Where no option
 * is marked, or an empty one, the key names none, and the question is not whole.
 */
export function writeQuestion(sent: Sent): Omit<WrittenQuestion, 'id'> {
	const marked = numberIn(sent, 'benar', -1);
	const written = Array.from({ length: mostOptions }, (_, at) => ({
		text: textIn(sent, `pilihan-${at}`).slice(0, 300),
		at,
	})).filter(({ text }) => text !== '');
	const key = written.findIndex(({ at }) => at === marked);
	return {
		text: textIn(sent, 'soal').slice(0, 1_000),
		options: written.map(({ text }) => text),
		key: key < 0 ? written.length : key,
		explanation: textIn(sent, 'alasan').slice(0, 1_000),
		lessonId: Number(textIn(sent, 'pelajaran')) || 0,
		itemId: null,
	};
}
