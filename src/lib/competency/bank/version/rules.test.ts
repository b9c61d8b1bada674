import { describe, expect, test } from 'vitest';
import type { ItemBody } from '../item.ts';
import { isSmallEnough, mediaTypeOf } from '../media/rules-media.ts';
import { readBody } from './forms-body.ts';
import { bodyFaults } from './rules-body.ts';

const body: ItemBody = {
	prompt: 'Berapa biayanya?',
	task: {
		kind: 'choice',
		many: false,
		options: [
			{ text: 'gratis', credit: 1, feedback: 'Benar.' },
			{ text: 'Rp50.000', credit: 0 },
		],
	},
	media: [{ kind: 'picture', fileId: 3, text: 'Papan tarif' }],
};

function sent(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

describe('an item as it is typed', () => {
	const typed = {
		soal: 'Berapa biaya KTP-el?',
		'teks-0': 'gratis',
		'nilai-0': '100',
		'teks-1': 'Rp75.000',
		'nilai-1': '0',
		'teks-2': 'menurut loket',
		'nilai-2': '-25',
	};

	test('keeps its media and its feedback, and takes a new answer', () => {
		const read = readBody(body, sent(typed));
		expect(read.media).toEqual(body.media);
		expect(read.task).toMatchObject({
			options: [{ text: 'gratis', credit: 1, feedback: 'Benar.' }, {}, { credit: -0.25 }],
		});
		expect(bodyFaults(read)).toEqual({});
	});

	test('needs a question, two answers, and one that is wholly right', () => {
		expect(bodyFaults(readBody(body, sent({ ...typed, soal: ' ' })))).toEqual({ soal: 'empty' });
		expect(
			bodyFaults(readBody(body, sent({ soal: 'x', 'teks-0': 'satu', 'nilai-0': '100' }))),
		).toEqual({ 'teks-0': 'tooFew' });
		expect(bodyFaults(readBody(body, sent({ ...typed, 'nilai-0': '50' })))).toEqual({
			'nilai-0': 'noRight',
		});
		expect(bodyFaults(readBody(body, sent({ ...typed, 'nilai-1': 'banyak' })))).toEqual({
			'nilai-1': 'credit',
		});
	});
});

describe('a medium', () => {
	const bytes = (...values: number[]) => new Uint8Array([...values, ...Array(16).fill(0)]);
	test('is what its bytes say, whatever its name claims', () => {
		expect(mediaTypeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))?.type).toBe('image/png');
		expect(mediaTypeOf(new TextEncoder().encode('OggS and more'))?.kind).toBe('audio');
		expect(mediaTypeOf(new TextEncoder().encode('RIFF0000WAVEfmt '))?.type).toBe('audio/wav');
		expect(mediaTypeOf(new TextEncoder().encode('<svg onload="x">'))).toBeNull();
		expect(mediaTypeOf(new TextEncoder().encode('<html>'))).toBeNull();
	});
	test('is small enough for a phone', () => {
		expect(isSmallEnough('picture', 1_000_000)).toBe(true);
		expect(isSmallEnough('picture', 1_000_001)).toBe(false);
		expect(isSmallEnough('audio', 3_000_001)).toBe(false);
	});
});
