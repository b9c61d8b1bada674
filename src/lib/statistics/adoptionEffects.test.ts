import { expect, test } from 'vitest';
import { aSimulatedOffice } from '../../../tests/make/simulatedOffice.ts';
import { adoptionEffects } from './adoptionEffects.ts';
import { officerPeriods } from './attGt/index.ts';

const options = { level: 0.9, seed: 'laporan' };

test('one call tells the effect, its course over time, and the time before', () => {
	const { panel, truth } = aSimulatedOffice('laporan', { officers: 200, trained: 100, weeks: 32 });
	const told = adoptionEffects(officerPeriods(panel, 4), options)!;
	expect(told.overall.low).toBeLessThan(truth);
	expect(told.overall.high).toBeGreaterThan(truth);
	expect(told.overall.high).toBeLessThan(0);
	expect(told.events.map(({ at }) => at)).toContain(-1);
	for (const { low, estimate, high } of told.events)
		expect(low < estimate && estimate < high).toBe(true);
	expect(told.before!.cautiousP).toBeGreaterThan(0.05);
	for (const { low, high } of [told.byGroup!, told.byCalendar!])
		expect(low < truth && truth < high).toBe(true);
	expect(told.groups.reduce((sum, { units }) => sum + units, 0)).toBe(100);
	expect(told.events.find(({ at }) => at === 0)!.units).toBe(100);
	expect(told).toMatchObject({ treatedUnits: 100, treatedClusters: 100, clusters: 200 });
	expect(adoptionEffects(officerPeriods(panel, 4), options)).toEqual(told);
});

test('those who were drifting already are found out before anybody believes an effect', () => {
	const office = { officers: 200, trained: 100, weeks: 32, effect: 0, drift: -0.25 };
	const { panel } = aSimulatedOffice('condong', office);
	const told = adoptionEffects(officerPeriods(panel, 4), { ...options, base: 'universal' })!;
	expect(told.before!.p).toBeLessThan(0.05);
});

test('nobody trained, or nobody left to compare with, is nothing to tell', () => {
	const { panel } = aSimulatedOffice('kosong', {});
	const untrained = { ...panel, adoptedAt: new Map() };
	expect(adoptionEffects(officerPeriods(untrained, 3), options)).toBeNull();
	const all = new Map(panel.cells.map(({ unit }) => [unit, 5]));
	expect(adoptionEffects(officerPeriods({ ...panel, adoptedAt: all }, 1), options)).toBeNull();
});
