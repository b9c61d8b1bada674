import { expect, test } from 'vitest';
import type { Question } from './question.ts';
import { countedReplies, nextQuestion } from './rules-shown.ts';

const question = (key: string, more: Partial<Question> = {}): Question => ({
	id: 1,
	key,
	version: 1,
	officeId: null,
	serviceCode: null,
	position: 1,
	text: 'Apakah syarat sudah jelas sebelum datang?',
	kind: 'yesNo',
	choices: [],
	parent: null,
	...more,
});
const clear = question('clear');
const missing = question('missing', { kind: 'text', parent: { key: 'clear', answers: ['tidak'] } });
const again = question('again');
const all = [clear, missing, again];

test('a question that hangs on another is asked only after the reply that leads to it', () => {
	expect(nextQuestion(all, {})).toBe(clear);
	expect(nextQuestion(all, { clear: 'tidak' })).toBe(missing);
	expect(nextQuestion(all, { clear: 'ya' })).toBe(again);
	expect(nextQuestion(all, { clear: '' })).toBe(again);
	expect(nextQuestion(all, { clear: 'ya', again: 'ya' })).toBeNull();
});

test('a reply to a question that is no longer asked does not count', () => {
	const replies = { clear: 'ya', missing: 'surat RT', again: '' };
	expect(countedReplies(all, replies).map(({ value }) => value)).toEqual(['ya']);
});
