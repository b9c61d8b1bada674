import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquaredCdf, chiSquaredQuantile } from './chiSquared.ts';
import { fisherCdf, fisherQuantile } from './fisher.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { studentCdf, studentQuantile } from './student.ts';

const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const freedom = fc.integer({ min: 1, max: 300 });

describe('distributions reproduce the printed tables (NIST/SEMATECH e-Handbook 1.3.6.7)', () => {
	test.each([
		[0.9, 1.281551565545],
		[0.95, 1.644853626951],
		[0.975, 1.95996398454],
		[0.995, 2.575829303549],
		[0.001, -3.090232306168],
	])('normal: a share of %f lies below %f', (p, z) => {
		expect(normalQuantile(p)).toBeCloseTo(z, 10);
		expect(normalCdf(z)).toBeCloseTo(p, 11);
	});

	test.each([
		[0.975, 1, 12.70620473617],
		[0.95, 5, 2.01504837333],
		[0.975, 10, 2.22813885199],
		[0.95, 14, 1.76131013577],
		[0.995, 30, 2.74999565357],
		[0.9, 120, 1.28864622],
	])('t: a share of %f with %i degrees of freedom lies below %f', (p, df, t) => {
		expect(studentQuantile(p, df)).toBeCloseTo(t, 6);
		expect(studentCdf(-t, df)).toBeCloseTo(1 - p, 8);
	});

	test.each([
		[0.95, 1, 3.841458820694],
		[0.95, 5, 11.07049769352],
		[0.95, 10, 18.30703805328],
		[0.99, 100, 135.8067231],
	])('chi-squared: a share of %f with %i degrees of freedom lies below %f', (p, df, x) => {
		expect(chiSquaredQuantile(p, df)).toBeCloseTo(x, 6);
		expect(chiSquaredCdf(x, df)).toBeCloseTo(p, 8);
	});

	test.each([
		[0.95, 1, 1, 161.4476],
		[0.95, 2, 10, 4.102821],
		[0.95, 5, 20, 2.71089],
		[0.99, 4, 60, 3.649047],
	])('F: a share of %f with %i and %i degrees of freedom lies below %f', (p, a, b, x) => {
		expect(fisherQuantile(p, a, b)).toBeCloseTo(x, 4);
		expect(fisherCdf(x, a, b)).toBeCloseTo(p, 6);
	});
});

describe('a quantile', () => {
	test('is undone by its distribution function', () => {
		fc.assert(
			fc.property(probability, freedom, freedom, (p, a, b) => {
				expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 9);
				expect(studentCdf(studentQuantile(p, a), a)).toBeCloseTo(p, 9);
				expect(chiSquaredCdf(chiSquaredQuantile(p, a), a)).toBeCloseTo(p, 9);
				expect(fisherCdf(fisherQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
			}),
		);
	});

	test('of F with one and n degrees of freedom is that of t, squared', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.6, max: 0.99, noNaN: true }), freedom, (p, n) => {
				const t = studentQuantile((1 + p) / 2, n);
				expect(fisherQuantile(p, 1, n) / t ** 2).toBeCloseTo(1, 6);
			}),
		);
	});
});
