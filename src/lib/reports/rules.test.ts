import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { addressOf, nextDay, readSpec, SUBJECTS } from './index.ts';
import { veiled } from './rules-hidden.ts';

const read = (address: string) => readSpec(new URLSearchParams(address));

test('an address that was written is read back as the same report', () => {
	const address =
		'pokok=hours&kolom=name&kolom=recognised&saring1=year&uji1=is&nilai1=2026&saring2=unit&nilai2=Menteng&kelompok=unit&ukuran=mean:recognised&grafik=bars';
	const { spec, faults } = read(address);
	expect(faults).toEqual({});
	expect(readSpec(addressOf(spec)).spec).toEqual(spec);
});

test.each([
	['pokok=gaji', { pokok: 'subjectUnknown' }],
	['pokok=hours&kolom=password', { kolom: 'columnUnknown' }],
	['pokok=hours&kelompok=name', { kelompok: 'groupUnknown' }],
	['pokok=hours&kelompok=unit&ukuran=sum:minimum', { ukuran: 'measureUnknown' }],
	['pokok=hours&grafik=bars', { grafik: 'chartNeedsGroup' }],
	['pokok=hours&saring1=officer_id&nilai1=1', { saring1: 'columnUnknown' }],
	['pokok=hours&saring1=recognised&nilai1=banyak', { nilai1: 'numberUnreadable' }],
	['pokok=hours&saring1=kind&uji1=from&nilai1=PNS', { uji1: 'testDoesNotFit' }],
	["pokok=courses&saring2=passed_on&nilai2='; drop", { nilai2: 'dayUnreadable' }],
])('%s is refused with its reason', (address, faults) => {
	expect(read(address).faults).toEqual(faults);
});

test('statements are counted by what they stand for, and people in them cannot be', () => {
	const { spec } = read('pokok=statements&kelompok=verb');
	expect(spec.measure).toEqual({ by: 'sum', column: 'statements' });
	expect(read('pokok=statements&ukuran=people').faults).toEqual({ ukuran: 'measureUnknown' });
});

test('levels of fewer than five people stay hidden, also from subtraction', () => {
	const groups = [40, 3, 12].map((people, at) => ({
		...{ group: String(at), value: 2.5, n: people },
		...{ people, hidden: false },
	}));
	const values = (subject: 'competency' | 'hours') =>
		veiled(SUBJECTS[subject], groups).map(({ value }) => value);
	expect(values('competency')).toEqual([2.5, null, null]);
	expect(values('hours')).toEqual([2.5, 2.5, 2.5]);
});

test('letters go on Mondays and on the first of a month, never today', () => {
	expect(nextDay('week', day('2026-11-24'))).toBe('2026-11-30');
	expect(nextDay('week', day('2026-11-30'))).toBe('2026-12-07');
	expect(nextDay('month', day('2026-12-01'))).toBe('2027-01-01');
});
