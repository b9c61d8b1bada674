import { expect, test } from 'vitest';
import * as words from './formatTime.ts';

const noon = new Date('2026-11-24T07:05:00Z');

test('a day is written in full in both languages', () => {
	expect(words.formatDay('2026-11-24', 'id')).toBe('24 November 2026');
	expect(words.formatDay('2026-08-17', 'id')).toBe('17 Agustus 2026');
	expect(words.formatDay('2026-08-17', 'en')).toBe('17 August 2026');
});

test('an instant late in the evening of Greenwich belongs to the next day in Jakarta', () => {
	expect(words.formatDay(new Date('2026-11-24T18:00:00Z'), 'id')).toBe('25 November 2026');
});

test('a day is written short where a column is narrow', () => {
	expect(words.formatShortDay('2026-08-17', 'id')).toBe('17 Agu 2026');
});

test('a weekday stands before its day', () => {
	expect(words.formatWeekday('2026-11-24', 'id')).toBe('Selasa, 24 November 2026');
});

test('a time has 24 hours, a point in Indonesian, a colon in English, and its zone', () => {
	expect(words.formatTime(noon, 'id')).toBe('14.05 WIB');
	expect(words.formatTime(noon, 'en')).toBe('14:05 WIB');
});

test('midnight is zero hours', () => {
	expect(words.formatTime(new Date('2026-11-23T17:00:00Z'), 'id')).toBe('00.00 WIB');
});

test('a moment has day and time', () => {
	expect(words.formatMoment(noon, 'id')).toBe('24 November 2026, 14.05 WIB');
});

test('the distance from now is told in the largest whole unit', () => {
	const now = new Date('2026-11-27T08:00:00Z');
	expect(words.formatRelative(noon, now, 'id')).toBe('3 hari yang lalu');
	expect(words.formatRelative(noon, new Date('2026-11-24T05:00:00Z'), 'en')).toBe('in 2 hours');
	expect(words.formatRelative(noon, new Date('2026-11-24T07:05:20Z'), 'id')).toBe('sekarang');
});

test('minutes become hours and minutes, and whole hours stand alone', () => {
	expect(words.formatMinutes(95, 'id')).toBe('1 jam 35 menit');
	expect(words.formatMinutes(120, 'en')).toBe('2 h');
	expect(words.formatMinutes(14.4, 'id')).toBe('14 menit');
});
