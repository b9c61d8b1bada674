import { expect, test } from 'vitest';
import { choleskySolve } from './cholesky.ts';
import { logistic } from './logistic.ts';

/** Temperature in °F at the start of 23 flights, and whether an O-ring was in distress. */
const flights = [
	[66, 0],
	[70, 1],
	[69, 0],
	[68, 0],
	[67, 0],
	[72, 0],
	[73, 0],
	[70, 0],
	[57, 1],
	[63, 1],
	[70, 1],
	[78, 0],
	[67, 0],
	[53, 1],
	[67, 0],
	[75, 0],
	[70, 0],
	[81, 0],
	[76, 0],
	[79, 0],
	[75, 1],
	[76, 0],
	[58, 1],
] as const;

const ones = (n: number) => new Float64Array(n).fill(1);

test('the flights before Challenger: 15.0429 − 0.2322 · °F, errors 7.3786 and 0.1082 (Dalal et al. 1989; Agresti)', () => {
	const temperature = Float64Array.from(flights, ([degrees]) => degrees);
	const fit = logistic(
		[ones(23), temperature],
		flights.map(([, distress]) => distress),
		ones(23),
	)!;
	expect(fit.coefficients[0]).toBeCloseTo(15.0429, 4);
	expect(fit.coefficients[1]).toBeCloseTo(-0.2322, 4);
	const error = (k: number) =>
		Math.sqrt(choleskySolve(fit.information, Float64Array.of(+(k === 0), +(k === 1)))[k]!);
	expect(error(0)).toBeCloseTo(7.3786, 3);
	expect(error(1)).toBeCloseTo(0.1082, 4);
});

test('with one group per column each fitted probability is the share of its group', () => {
	const old = Float64Array.of(0, 0, 0, 0, 1, 1, 1);
	const fit = logistic(
		[ones(7), old],
		[1, 0, 0, 0, 1, 1, 0],
		Float64Array.of(1, 1, 1, 2, 1, 1, 2),
	)!;
	expect(fit.fitted[0]).toBeCloseTo(1 / 5, 10);
	expect(fit.fitted[4]).toBeCloseTo(2 / 4, 10);
});

test('says nothing when the ones and zeros part cleanly, or columns repeat each other', () => {
	const x = Float64Array.of(1, 2, 3, 4);
	expect(logistic([ones(4), x], [0, 0, 1, 1], ones(4))).toBeNull();
	expect(logistic([ones(4), ones(4)], [0, 1, 0, 1], ones(4))).toBeNull();
});
