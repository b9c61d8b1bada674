import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { headcount, organisation } from './organisation.ts';
import { rosterRows } from './rosterRows.ts';
import { rosterColumns } from './rosterColumns.ts';

const today = day('2026-11-24');
const column = (name: string): number => rosterColumns.indexOf(name);

test('the whole city has 70,000 officers and 318 offices', () => {
	const units = organisation('city');
	expect(headcount(units)).toBe(70_000);
	expect(units.filter((unit) => unit.kind === 'up ptsp')).toHaveLength(1 + 6 + 44 + 267);
});

test('a roster has a header of 67 columns and as many rows as asked for', () => {
	const rows = [...rosterRows(2_000, { today, size: 'small' })];
	expect(rows).toHaveLength(2_001);
	expect(rows.every((row) => row.length === 67)).toBe(true);
	expect(rows[0]).toEqual(rosterColumns);
});

test('the same seed invents the same roster, another seed another', () => {
	const first = (seed: string) => [...rosterRows(50, { seed, today })].join('|');
	expect(first('1')).toBe(first('1'));
	expect(first('1')).not.toBe(first('2'));
});

test('no NIP is given twice, and each agrees with birth day, sex and year of entry', () => {
	const rows = [...rosterRows(5_000, { today })].slice(1);
	expect(new Set(rows.map((row) => row[column('NIP BARU')])).size).toBe(5_000);
	for (const row of rows) {
		const nip = row[column('NIP BARU')] ?? '';
		expect(nip).toMatch(/^\d{8}\d{4}(0[1-9]|1[0-2]|21)[12](?!000)\d{3}$/);
		const [date, month, year] = (row[column('TANGGAL LAHIR')] ?? '').split('-');
		expect(nip.slice(0, 8)).toBe(`${year}${month}${date}`);
		expect(nip[14]).toBe(row[column('JENIS KELAMIN')] === 'M' ? '1' : '2');
		expect(Number(nip.slice(8, 12)) - Number(year)).toBeGreaterThanOrEqual(15);
		expect(Number(nip.slice(8, 12))).toBeLessThanOrEqual(2026);
	}
});

test('the NIK of an invented person is one that nobody can carry', () => {
	for (const row of [...rosterRows(200, { today })].slice(1)) {
		expect(row[column('NIK')]).toMatch(/^\d{12}0000$/);
	}
});
