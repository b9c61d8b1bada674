import { describe, expect, test } from 'vitest';
import { aScenario, aSimulation } from '../../../../tests/make/simulation.ts';
import { shownScenario, walkIsOver, walkOn } from './rules-scenario.ts';
import {
	drillIsPassed,
	drillOn,
	drillResult,
	firstDrill,
	shownSimulation,
} from './rules-simulation.ts';

const search = { press: 'cari', values: { nik: ' 3171 0000 ' } };
const choose = { press: 'hasil:1', values: {} };
const print = { press: 'cetak', values: { alasan: 'HILANG' } };

describe('a simulation', () => {
	test('goes on where the right thing is pressed with the right values, blanks and capitals aside', () => {
		const done = [search, choose, print].reduce(
			(d, act) => drillOn(aSimulation, d, act),
			firstDrill,
		);
		expect(drillResult(aSimulation, done)).toEqual({
			right: 3,
			total: 3,
			score: 100,
			passed: true,
		});
	});

	test('gives the hint only after a mistake, and never tells what is expected', () => {
		expect(shownSimulation(aSimulation).hint).toBeNull();
		const slipped = drillOn(aSimulation, firstDrill, { press: 'batal', values: { nik: '1' } });
		const shown = shownSimulation(aSimulation, slipped);
		expect(shown).toMatchObject({
			step: 0,
			hint: 'Isi NIK, lalu tekan Cari.',
			values: { nik: '1' },
		});
		expect(JSON.stringify(shownSimulation(aSimulation))).not.toContain('31710000');
	});

	test('keeps of what is sent only the fields that its screen shows', () => {
		const act = { press: 'cari', values: { nik: '1', alasan: 'Hilang', lain: 'x'.repeat(200) } };
		expect(drillOn(aSimulation, firstDrill, act).values).toEqual({ nik: '1' });
	});

	test('counts steps right at the first try: two of three are 66, and 66 does not reach 70', () => {
		const acts = [{ press: 'batal', values: {} }, search, choose, print];
		const done = acts.reduce((d, act) => drillOn(aSimulation, d, act), firstDrill);
		expect(drillResult(aSimulation, done)).toMatchObject({ right: 2, score: 66, passed: false });
		expect(drillIsPassed(aSimulation, { ...done, best: 66 })).toBe(false);
		expect(drillIsPassed(aSimulation, { ...done, best: 70 })).toBe(true);
	});
});

describe('a scenario', () => {
	test('shows the way so far and nothing of what lies ahead', () => {
		const walk = walkOn(aScenario, [], { taken: 0, option: 1 }) ?? [];
		const shown = shownScenario(aScenario, walk);
		expect(shown.past).toHaveLength(1);
		expect(shown.now.outcome?.kind).toBe('good');
		expect(JSON.stringify(shownScenario(aScenario))).not.toContain('Terima kasih');
		expect(walkIsOver(aScenario, walk)).toBe(true);
	});

	test('counts a choice that was sent twice once', () => {
		expect(walkOn(aScenario, [1], { taken: 0, option: 0 })).toEqual([1]);
		expect(walkOn(aScenario, [], { taken: 0, option: 9 })).toBeNull();
	});

	test('begins again where it was changed so that the walk does not fit', () => {
		expect(shownScenario(aScenario, [4, 4]).past).toEqual([]);
	});
});
