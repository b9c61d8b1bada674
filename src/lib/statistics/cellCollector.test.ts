import { expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../tests/make/simulatedOffice.ts';
import { CellCollector, cellTable } from './cellCollector.ts';
import { preTrend } from './preTrend.ts';
import { PreparedPanel } from './preparedPanel.ts';
import { staggeredDid } from './staggeredDid.ts';

test('cells come to stand by service, officer and week, in whatever order they were read', () => {
	const collector = new CellCollector();
	collector.add(900_719_925_474, 5, 2, 3, 30);
	collector.add(7, 4, 1, 1, 9);
	collector.add(900_719_925_474, 4, 2, 2, 21);
	const { unit, period, n, sum, start, units, periods, strata } = collector.table();
	expect([...units]).toEqual([900_719_925_474, 7]);
	expect([...periods]).toEqual([4, 5]);
	expect([...strata]).toEqual([2, 1]);
	expect([...start]).toEqual([0, 2, 3]);
	expect([...unit]).toEqual([0, 0, 1]);
	expect([...period]).toEqual([0, 1, 0]);
	expect([...n]).toEqual([2, 3, 1]);
	expect([...sum]).toEqual([21, 30, 9]);
});

test('one table serves estimate and pre-trend test, with the same result as the cells', () => {
	const { panel } = aSimulatedOffice('kolom');
	const ready = new PreparedPanel({ ...panel, cells: cellTable(panel.cells) });
	expect(staggeredDid(ready)).toEqual(staggeredDid(panel));
	expect(preTrend(ready, 3, 2)).toEqual(preTrend(panel, 3, 2));
});

test('weeks of the course itself count neither as before nor as after', () => {
	const { panel } = aSimulatedOffice('minggu-pelatihan');
	const isOut = (unit: number, period: number) => panel.adoptedAt.get(unit) === period + 1;
	const without = panel.cells.filter(({ unit, period }) => !isOut(unit, period));
	const washed = { cells: cellTable(panel.cells), adoptedAt: panel.adoptedAt, washout: 1 };
	const [a, b] = [staggeredDid(washed), staggeredDid({ ...panel, cells: without })];
	expect(a?.estimate).toBeCloseTo(b?.estimate ?? NaN, 12);
	expect(a?.standardError).toBeCloseTo(b?.standardError ?? NaN, 12);
	expect(preTrend(washed, 3, 2)?.p).toBeCloseTo(
		preTrend({ ...panel, cells: without }, 3, 2)?.p ?? NaN,
		10,
	);
});
