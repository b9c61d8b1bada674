import { expect, test } from 'vitest';
import { ipEducations, ipTables } from './index-table.ts';
import type { IpTable } from './index-table.ts';
import { ipByTraining, ipOf, ipTableOf } from './rules-index.ts';
import type { IpFacts } from './rules-index.ts';

const table = ipTableOf(2025)!;
const head: IpFacts = {
	post: 'struktural',
	education: 's1',
	own: true,
	technicalJp: 24,
	seminar: false,
	predicate: 'baik',
	sanction: 'tidakAda',
};
const clerk: IpFacts = { ...head, post: 'pelaksana', own: false, technicalJp: 20 };

test('the head of a section with PKP and 24 JP has 75, sedang; one seminar makes it 85, tinggi', () => {
	expect(ipOf(head, table)).toMatchObject({ total: 75, class: 'sedang', competence: 30 });
	expect(ipOf({ ...head, seminar: true }, table)).toMatchObject({ total: 85, class: 'tinggi' });
});

test('a pelaksana with 20 JP has 67.5, rendah; with a seminar 85, tinggi', () => {
	expect(ipOf(clerk, table)).toMatchObject({ total: 67.5, class: 'rendah' });
	expect(ipOf({ ...clerk, seminar: true }, table)).toMatchObject({ total: 85, class: 'tinggi' });
});

test('19 JP earn nothing', () => {
	expect(ipOf({ ...clerk, technicalJp: 19 }, table).competence).toBe(0);
});

test('training alone ends where education does: SLTA 80, D-III 85, S-1 90, S-2 95, S-3 100', () => {
	const full = (education: IpFacts['education']) =>
		ipByTraining({ ...clerk, technicalJp: 0, education, predicate: 'sangatBaik' }, table);
	expect(ipEducations.map((one) => full(one).total)).toEqual([100, 95, 90, 85, 80, 76]);
	expect(full('slta').class).toBe('sedang');
	expect(full('s1').class).toBe('tinggi');
});

test('another year may have another table, and last year keeps its own', () => {
	const next: IpTable = { ...table, name: 'trial', fromYear: 2026, technicalJp: 24 };
	const tables = [...ipTables, next];
	const now = ipOf({ ...clerk, technicalJp: 20 }, ipTableOf(2026, tables)!);
	const then = ipOf({ ...clerk, technicalJp: 20 }, ipTableOf(2025, tables)!);
	expect([now.total, then.total]).toEqual([45, 67.5]);
	expect(ipTableOf(2018, tables)).toBeNull();
});
