import { expect, test } from 'vitest';
import { nipListForm } from './forms-nominees.ts';
import { shortOfHours } from './rules-minutes.ts';

const read = (daftar: string) => nipListForm.parse({ daftar }).daftar;

test('a NIP is read whole or in the groups in which it is printed, once each', () => {
	const pasted =
		'NIP\tNama\n197001011999031001\tSiti\n19700101 199903 1 001\n19880202.201501.2.003\n';
	expect(read(pasted)).toEqual({
		nips: ['197001011999031001', '198802022015012003'],
		unread: [],
	});
});

test('a line on which a figure is missing is told, and one without a number is not meant', () => {
	const daftar = '197001011999031001\n19700101199903100\nDaftar peserta angkatan 2\n';
	expect(read(daftar)).toEqual({
		nips: ['197001011999031001'],
		unread: ['19700101199903100'],
	});
});

const session = (starts: string, ends: string) =>
	({ starts, ends }) as Parameters<typeof shortOfHours>[0]['sessions'][number];

test('sessions that are shorter than the hours of the class are told', () => {
	const mornings = [session('08:00', '12:00'), session('08:00', '12:00')];
	expect(shortOfHours({ jp: 12, sessions: mornings })).toEqual({ minutes: 480, jp: 10.67 });
	expect(shortOfHours({ jp: 10.5, sessions: mornings })).toBeNull();
	expect(shortOfHours({ jp: 12, sessions: [] })).toBeNull();
});
