import { expect, test } from 'vitest';
import { z } from 'zod';
import { goalForm, reasonForm } from './forms.ts';

const wrong = (input: object) => {
	const parsed = reasonForm.safeParse(input);
	return parsed.success ? {} : z.flattenError(parsed.error).fieldErrors;
};

test('a refusal needs a reason that says something', () => {
	expect(wrong({ sasaran: '7', alasan: '         tidak ' })).toEqual({
		alasan: ['reasonTooShort'],
	});
	expect(wrong({ sasaran: '7' })).toEqual({ alasan: ['reasonTooShort'] });
	expect(wrong({ sasaran: '7', alasan: 'a'.repeat(501) })).toEqual({ alasan: ['reasonTooLong'] });
	expect(reasonForm.parse({ sasaran: '7', alasan: ' Kelas penuh sampai Juni. ' })).toEqual({
		sasaran: 7,
		alasan: 'Kelas penuh sampai Juni.',
	});
});

test('what names no goal is refused', () => {
	for (const sasaran of ['', 'abc', '-1', '1.5', undefined])
		expect(goalForm.safeParse({ sasaran }).success).toBe(false);
});
