import { describe, expect, test } from 'vitest';
import { openForm, sealForm, type KeptForm } from './keptForm.ts';

const secret = 'a secret of the test';
const form: KeptForm = {
	action: '/saya/janji?/ajukan',
	fields: [['behaviour', 'Menyebut langkah berikutnya sebelum warga pergi']],
	at: Date.UTC(2026, 4, 4, 7),
};
const minutesLater = (minutes: number) => new Date(form.at + minutes * 60_000);

describe('what was written when the session was over', () => {
	test('is there again after signing in', () => {
		expect(openForm(sealForm(form, secret)!, secret, minutesLater(14))).toEqual(form);
	});

	test('is gone after a quarter of an hour', () => {
		expect(openForm(sealForm(form, secret)!, secret, minutesLater(15))).toBeNull();
	});

	test('cannot be read or changed by whoever holds the browser', () => {
		const sealed = sealForm(form, secret)!;
		expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('langkah');
		const middle = `${sealed.slice(0, 40)}${sealed[40] === 'x' ? 'y' : 'x'}${sealed.slice(41)}`;
		for (const text of [sealed.slice(0, -4), middle, 'no seal', ''])
			expect(openForm(text, secret, minutesLater(1))).toBeNull();
		expect(openForm(sealed, 'another secret', minutesLater(1))).toBeNull();
	});

	test('keeps a note of a thousand signs with thirty choices', () => {
		const words = 'Diamati di loket: ramah, sabar, belum selalu menjelaskan alasan syarat. ';
		const note = words.repeat(14).slice(0, 1000);
		const choices = Array.from({ length: 30 }, (_, n): [string, string] => [`i${n}`, 'partly']);
		expect(sealForm({ ...form, fields: [...choices, ['note', note]] }, secret)).not.toBeNull();
	});

	test('is not kept when no cookie could hold it', () => {
		const many = Array.from({ length: 200 }, (): [string, string] => ['x', crypto.randomUUID()]);
		expect(sealForm({ ...form, fields: many }, secret)).toBeNull();
	});
});
