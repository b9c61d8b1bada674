import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptActForm } from './forms-kept.ts';
import { keptAt, validAnswers } from './rules-kept.ts';
import { placeAfter } from './rules-place.ts';

const hour = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const bounds = { off: 0, notBefore: hour('08:00'), after: hour('08:30'), now: hour('10:00') };
const at = (time: string, off = 0) =>
	keptAt(hour(time).toISOString(), { ...bounds, off })
		.toISOString()
		.slice(11, 16);

test('a phone five minutes slow is put right, and the bounds hold', () => {
	expect(at('09:00', 5 * 60_000)).toBe('09:05');
	expect(at('07:00')).toBe('08:30');
	expect(at('23:00')).toBe('10:00');
});

test('answers to questions or options that are not there are dropped', () => {
	const questions = [{ position: 1, options: ['a', 'b'] }];
	expect(validAnswers(questions, { '1': 1, '2': 0 })).toEqual({ 1: 1 });
	expect(validAnswers(questions, { '1': 2 })).toEqual({});
});

test('a phone knows where its reader is, and the first answer stays', () => {
	const here = { id: '', at: '', copy: '', course: 'K', lesson: 'a' };
	const begun = { place: { screen: 1, checks: {} }, done: false };
	expect(
		placeAfter(begun, { slug: 'a', screens: [] }, [
			{ ...here, kind: 'screen', screen: 2 },
			{ ...here, kind: 'check', check: 'q', option: 1 },
			{ ...here, kind: 'check', check: 'q', option: 0 },
			{ ...here, kind: 'finish' },
			{ ...here, lesson: 'b', kind: 'screen', screen: 9 },
		]),
	).toEqual({ place: { screen: 2, checks: { q: 1 } }, done: true });
});

test('a text cut in the middle of a sign can be kept, and holds up nothing', () => {
	const act = { id: randomUUID(), at: hour('09:00').toISOString() };
	const here = { copy: randomUUID(), course: 'K', lesson: 'a', block: 'b' };
	const drill = { kind: 'drill', run: 1, step: 0, press: 'ya', values: { alasan: 'sudah\ud83d' } };
	expect(keptActForm.parse({ ...act, ...here, ...drill })).toMatchObject({
		values: { alasan: 'sudah\ufffd' },
	});
});
