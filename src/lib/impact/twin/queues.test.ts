import { expect, test } from 'vitest';
import { erlangTable } from '../../../../tests/make/erlangTable.ts';
import { anOfficeModel } from '../../../../tests/make/twinOffice.ts';
import { waitingAtOneDesk } from '../../statistics/index.ts';
import type { ServingLaw } from './law.ts';
import { replicate } from './replicate.ts';
import { checkOf, textbookModel } from './textbook.ts';

const mean = 600;

/** Mean wait in minutes, and how far chance still moves it. */
function waitOf(load: number, desks: number, law: ServingLaw, replications = 20) {
	const queue = textbookModel({ load, desks, law, visits: 12_000 });
	const { wait } = replicate(queue, { replications, seed: 7 }).estimates;
	return { value: wait.value, reach: wait.high - wait.value };
}

const notNearlyFull = erlangTable.filter(([load, desks]) => load / desks < 0.9 && desks <= 60);

test.each(notNearlyFull)(
	'%d erlangs at %d desks wait as Erlang C says',
	(load, desks, _busy, _must, _waiting, meanWait) => {
		const { value, reach } = waitOf(load, desks, { kind: 'exponential', mean });
		const exact = (meanWait * mean) / 60;
		// Twenty-odd intervals of 90 % are looked at, so each is taken twice as wide.
		expect(Math.abs(value - exact)).toBeLessThan(2 * reach);
		expect(reach).toBeLessThan(0.1 * exact + 0.02);
	},
);

// People waiting at one desk, computed by the formula of Pollaczek and Khinchine outside of this program.
const oneDesk: [string, ServingLaw, load: number, waiting: number][] = [
	['M/M/1', { kind: 'exponential', mean }, 0.8, 3.2],
	['M/D/1', { kind: 'constant', seconds: mean }, 0.5, 0.25],
	['M/D/1', { kind: 'constant', seconds: mean }, 0.8, 1.6],
	['M/G/1 of a bank, cv² 3.84', skewed(3.84), 0.5, 1.21],
	['M/G/1 of a bank, cv² 3.84', skewed(3.84), 0.8, 7.744],
];

function skewed(spread: number): ServingLaw {
	const variance = Math.log1p(spread);
	return { kind: 'logNormal', mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

test.each(oneDesk)('%s: a desk waits as the closed formula says', (_, law, load, waiting) => {
	const { value, reach } = waitOf(load, 1, law, 60);
	const exact = (waiting / load) * (mean / 60);
	expect(Math.abs(value - exact)).toBeLessThan(2 * reach);
	expect(reach).toBeLessThan(0.12 * exact);
});

test('the formula in use gives those values too', () => {
	expect(waitingAtOneDesk(0.8, 3.84)).toBeCloseTo(7.744, 9);
});

test('the usual numbers of an office are checked by the formula that fits its desks', () => {
	const often = { replications: 20, seed: 2 };
	const several = checkOf(anOfficeModel(), often);
	expect(several?.formula).toBe('erlangC');
	expect(several?.twin.value).toBeCloseTo(several?.exact ?? 0, 0);
	const { days, ...rest } = anOfficeModel();
	const seats = days[0]?.seats.slice(0, 1) ?? [];
	const one = checkOf({ ...rest, days: [{ visits: 35, seats }] }, often);
	expect(one?.formula).toBe('pollaczekKhinchine');
	expect(checkOf({ ...rest, days: [{ visits: 80, seats }] }, often)).toBeNull();
});
