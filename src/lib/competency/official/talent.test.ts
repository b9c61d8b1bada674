import { expect, test } from 'vitest';
import { performanceForm } from './forms-official.ts';
import { ipPredicates } from './index-table.ts';
import {
	boxOf,
	placeOf,
	potentialOf,
	predicateOfNumber,
	predicatesOfRow,
	thirds,
} from './talent.ts';

test('the boxes are those of Permenpan-RB 3/2020', () => {
	const rows = [2, 1, 0] as const;
	expect(rows.map((row) => thirds.map((column) => boxOf(row, column)))).toEqual([
		[4, 7, 9],
		[2, 5, 8],
		[1, 3, 6],
	]);
	for (let box = 1; box <= 9; box += 1) {
		const place = placeOf(box);
		expect(place && boxOf(...place)).toBe(box);
	}
	expect(placeOf(10)).toBeNull();
});

test('a cut belongs to the higher part', () => {
	const cuts = { low: 60, high: 80 };
	expect([59.9, 60, 79.9, 80].map((value) => potentialOf(value, cuts))).toEqual([0, 1, 1, 2]);
});

test('each predicate stands in one row: Sangat Baik above, Baik as expected, all else below', () => {
	expect(thirds.toReversed().flatMap((row) => predicatesOfRow[row])).toEqual([...ipPredicates]);
	expect(thirds.map((row) => predicatesOfRow[row].length)).toEqual([3, 1, 1]);
	expect([91, 90, 76, 61, 60, 51, 50].map(predicateOfNumber)).toEqual([
		...['sangatBaik', 'baik', 'baik', 'cukup', 'kurang', 'kurang', 'buruk'],
	]);
});

test('a line may give the predicate in words or as a number, and a line that gives neither is refused', () => {
	const read = (predikat: string) => performanceForm.safeParse({ tahun: '2025', predikat });
	const both = read('199001012015031001; Sangat Baik\n199001012015031002\t82,5\n');
	expect(both.data?.predikat).toEqual([
		{ nip: '199001012015031001', predicate: 'sangatBaik' },
		{ nip: '199001012015031002', predicate: 'baik' },
	]);
	expect(read('199001012015031001; istimewa').success).toBe(false);
	expect(read('tanpa NIP').success).toBe(false);
});
