import { expect, test } from 'vitest';
import { behaviourFigures } from './rules-behaviour.ts';

const seen = (...others: (number | null)[]) =>
	others.map((one) => ({ asked: 2, self: 3, others: one }));

test('the share that shows what was taught carries the interval of Wilson', () => {
	const { reached, others, self } = behaviourFigures(seen(2, 2.4, 2, 1.6, 1, 1));
	// Wilson 1927 for 4 of 6 at 95 percent: 0.3000 to 0.9032
	expect(reached?.value).toBeCloseTo(66.667, 2);
	expect(reached?.low).toBeCloseTo(30.0, 1);
	expect(reached?.high).toBeCloseTo(90.32, 1);
	expect([others?.n, self?.value]).toEqual([6, 3]);
});

test('who is seen by nobody who may be shown counts as unknown, and four people tell nothing', () => {
	const { others, reached, known } = behaviourFigures(seen(2, 2, 2, 2, null, null));
	expect([others, reached, known]).toEqual([null, null, 4]);
});
