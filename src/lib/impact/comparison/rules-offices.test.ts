import { describe, expect, test } from 'vitest';
import { wholeOffices } from '../../../../tests/make/wholeOffices.ts';
import { comparisonLimits } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { estimateAll } from './rules-estimate.ts';
import { assignedTo, officesOf } from './rules-offices.ts';

const minutes = outcomeOf('minutes') as Outcome;
/** Told even where a test before the course speaks against it. */
const trusting = { ...comparisonLimits, preTrendP: 0, placeboP: 0 };

function told(seed: string, city: Parameters<typeof wholeOffices>[1], known = true) {
	const { panel, adopted, office } = wholeOffices(seed, city);
	const ready = Int8Array.from(office, (id) => id % 2);
	const offices = known ? officesOf(office) : null;
	const asked = { adopted, ready, lastWeek: 23, offices };
	const [estimated] = estimateAll(panel, [minutes], asked, trusting);
	if (!estimated) throw new Error('one outcome was asked for');
	return estimated;
}

describe('whole offices that took a course together', () => {
	const { panel, adopted, office } = wholeOffices('bersama');

	test('are what was chosen; officers one by one are not', () => {
		expect(assignedTo(panel, adopted, officesOf(office))).toBe('office');
		const scattered = adopted.map((_, unit) => (unit % 2 ? 10 + (unit % 7) : 2 ** 31 - 1));
		expect(assignedTo(panel, scattered, officesOf(office))).toBe('officer');
		expect(officesOf(Int32Array.of(7, -1, 7, -1)).of).toEqual(Int32Array.of(0, 1, 0, 2));
	});

	test('hold the truth with errors by office, and too seldom with errors by officer', () => {
		const runs = Array.from({ length: 60 }, (_, run) => `mood-${run}`);
		const held = (known: boolean) =>
			runs.filter((seed) => {
				const { found } = told(seed, {}, known);
				return found !== null && found.low <= -1.4 && found.high >= -1.4;
			}).length / runs.length;
		expect(held(true)).toBeGreaterThan(0.84);
		expect(held(false)).toBeLessThan(0.7);
	});

	test('look at the wild bootstrap too where they are few, and say by how much readiness differs', () => {
		const { details } = told('sedikit', {});
		expect(details.byOffice).toMatchObject({ assigned: 'office', trained: 8 });
		expect(details.byOffice?.wild?.p).toBeLessThan(0.1);
		expect(details.readyDifference).toMatchObject({ offices: 8 });
	});
});

describe('one office alone', () => {
	const one = { offices: 16, trained: 1 };
	const limits = { ...comparisonLimits, officersTrained: 5 };

	test('is not enough to tell, and is compared with a mix of others as a hint', () => {
		const { panel, adopted, office } = wholeOffices('sendiri', one);
		const asked = { adopted, ready: new Int8Array(96).fill(-1), lastWeek: 23 };
		const [found] = estimateAll(
			panel,
			[minutes],
			{ ...asked, offices: officesOf(office) },
			{ ...limits, visits: 100 },
		);
		expect(found?.found).toBeNull();
		expect(found?.details.missing).toContainEqual(
			expect.objectContaining({ reason: 'tooFewOffices', has: 1, needs: 4 }),
		);
		const single = found?.details.single;
		expect(single?.others).toBe(15);
		expect(single?.low).toBeLessThan(-1.4);
		expect(single?.high).toBeGreaterThan(-1.4);
	});
});
