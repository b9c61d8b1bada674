import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerField, ratingForm } from './forms.ts';

const complete = {
	kunci: '0b8f6a34-9d2c-4a58-8c57-0a3f4d4a4f10',
	catatan: 'Menenangkan warga yang marah pada Senin pagi.',
	[answerField(1)]: 'yes',
	[answerField(2)]: 'partly',
};

const wrong = (input: object) => {
	const parsed = ratingForm([1, 2]).safeParse(input);
	return parsed.success ? {} : z.flattenError(parsed.error).fieldErrors;
};

test('a rating answers every indicator and tells what was seen', () => {
	expect(ratingForm([1, 2]).safeParse(complete).success).toBe(true);
});

test('an indicator without an answer is named', () => {
	expect(wrong({ ...complete, [answerField(2)]: undefined })).toEqual({
		'indikator-2': ['answerMissing'],
	});
	expect(wrong({ ...complete, [answerField(2)]: 'perhaps' })).toEqual({
		'indikator-2': ['answerMissing'],
	});
});

test('a note is neither empty nor longer than a page', () => {
	expect(wrong({ ...complete, catatan: '  baik     ' })).toEqual({ catatan: ['noteTooShort'] });
	expect(wrong({ ...complete, catatan: 'a'.repeat(1001) })).toEqual({ catatan: ['noteTooLong'] });
});
