import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWords } from './numberWords.ts';
import { callSentence, ticketWords } from './speech.ts';

test.each([
	[0, 'nol'],
	[10, 'sepuluh'],
	[11, 'sebelas'],
	[19, 'sembilan belas'],
	[20, 'dua puluh'],
	[21, 'dua puluh satu'],
	[100, 'seratus'],
	[101, 'seratus satu'],
	[111, 'seratus sebelas'],
	[123, 'seratus dua puluh tiga'],
	[200, 'dua ratus'],
	[999, 'sembilan ratus sembilan puluh sembilan'],
	[1000, 'seribu'],
	[1015, 'seribu lima belas'],
	[2500, 'dua ribu lima ratus'],
])('%i is said %s', (number, said) => {
	expect(numberWords(number)).toBe(said);
});

test('no two numbers sound alike, and none has a gap', () => {
	const all = Array.from({ length: 10_000 }, (_, number) => numberWords(number));
	expect(new Set(all).size).toBe(10_000);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
			expect(numberWords(number)).toMatch(/^[a-z]+( [a-z]+)*$/);
		}),
	);
});

describe('a call', () => {
	test('below ten has one nol, so that it is not taken for the end of a larger number', () => {
		expect(ticketWords('A', 7)).toBe('A nol tujuh');
		expect(ticketWords('B', 10)).toBe('B sepuluh');
		expect(ticketWords('C', 123)).toBe('C seratus dua puluh tiga');
	});

	test('names number and desk', () => {
		expect(callSentence({ prefix: 'A', number: 7, deskNumber: 3, callName: null })).toBe(
			'Nomor antrean A nol tujuh, silakan ke loket tiga.',
		);
	});

	test('begins with the name where the citizen gave one, and keeps the number', () => {
		expect(callSentence({ prefix: 'D', number: 14, deskNumber: 12, callName: 'Ibu Sari' })).toBe(
			'Ibu Sari, nomor antrean D empat belas, silakan ke loket dua belas.',
		);
	});
});
