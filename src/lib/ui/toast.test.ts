import { expect, test } from 'vitest';
import { readToast } from './toast.ts';

test('word left before a redirect is read on the next page', () => {
	expect(readToast('{"message":"Rencana terkirim.","kind":"good"}')).toEqual({
		message: 'Rencana terkirim.',
		kind: 'good',
	});
});

test('an unknown kind is dropped and the word stays', () => {
	expect(readToast('{"message":"Tersimpan.","kind":"x onclick"}')).toEqual({
		message: 'Tersimpan.',
		kind: undefined,
	});
});

test.each(['', '{', 'null', '{"message":7}', '{"message":""}', `{"message":"${'a'.repeat(301)}"}`])(
	'%j says nothing',
	(text) => {
		expect(readToast(text)).toBeNull();
	},
);
