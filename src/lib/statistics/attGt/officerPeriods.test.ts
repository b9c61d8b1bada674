import { describe, expect, test } from 'vitest';
import { cellTable } from '../cellCollector.ts';
import type { Cell } from '../panel.ts';
import { simpleEffect } from './aggregate.ts';
import { attGt } from './groupTime.ts';
import { officerPeriods } from './officerPeriods.ts';

const cell = (unit: number, period: number, mean: number, n = 1, stratum = 0): Cell => {
	return { unit, period, stratum, n, sum: mean * n };
};
const usual = { controls: 'notYet', method: 'regression', base: 'varying' } as const;

describe('the panel of officers', () => {
	test('an officer who takes over the long service has not become slow', () => {
		const cells = [0, 1, 2, 3].flatMap((period) => [
			cell(7, period, 5, 10, 0),
			cell(7, period, 20, period < 2 ? 1 : 10, 1),
			cell(8, period, 5, 10, 0),
			cell(8, period, 20, 5, 1),
		]);
		const panel = officerPeriods({ cells, adoptedAt: new Map([[7, 2]]) }, 1);
		for (const value of panel.outcome) expect(value).toBeCloseTo(0, 12);
		expect(simpleEffect(attGt(panel, usual))?.estimate).toBeCloseTo(0, 12);
	});

	test('of the month of the course only the weeks after it count', () => {
		const cells = Array.from({ length: 8 }, (_, week) => [
			cell(7, week, week >= 6 ? 8 : 10),
			cell(8, week, 10),
		]).flat();
		const panel = officerPeriods({ cells, adoptedAt: new Map([[7, 6]]) }, 4);
		expect([...panel.outcome]).toEqual([0, -2, 0, 0]);
		expect([...panel.adoptedAt]).toEqual([1, Infinity]);
		expect([...panel.weight!]).toEqual([3, 4]);
		expect(simpleEffect(attGt(panel, usual))?.estimate).toBeCloseTo(-2, 12);
	});

	test('a week of leave is no zero', () => {
		const cells = [cell(7, 0, 9), cell(7, 2, 9), cell(8, 0, 9), cell(8, 1, 9), cell(8, 2, 9)];
		const { outcome } = officerPeriods({ cells, adoptedAt: new Map() }, 1);
		expect([...outcome]).toEqual([0, NaN, 0, 0, 0, 0]);
	});

	test('the week of the course itself is left out, and the base lies before it', () => {
		const cells = Array.from({ length: 6 }, (_, week) => [
			cell(7, week, week === 2 ? 99 : week > 2 ? 7 : 10),
			cell(8, week, 10),
		]).flat();
		const washed = { cells: cellTable(cells), adoptedAt: new Map([[7, 3]]), washout: 1 };
		const found = attGt(officerPeriods(washed, 1), { ...usual, anticipation: 1 });
		expect(simpleEffect(found)?.estimate).toBeCloseTo(-3, 12);
		expect([...officerPeriods(washed, 2).outcome].slice(0, 3)).toEqual([0, -3, -3]);
	});

	test('officers of one office are one cluster, one without office stands alone', () => {
		const cells = [1, 2, 3].flatMap((unit) => [cell(unit, 0, 9), cell(unit, 1, 9)]);
		const offices = new Map([
			[1, 40],
			[3, 40],
		]);
		const { cluster } = officerPeriods({ cells, adoptedAt: new Map() }, 1, offices);
		expect([...cluster!]).toEqual([0, 1, 0]);
	});
});
