import { expect, test } from 'vitest';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { minusSeats, plusSeat, trainSeats, withDemand } from './change.ts';
import { compare } from './compare.ts';
import { replicate } from './replicate.ts';
import { simulateDay } from './simulateDay.ts';

const narrow = aSeat({ levels: { 'T.A': 2, 'T.B': 1 } });
const model = anOfficeModel({ days: [{ visits: 130, seats: [aSeat(), narrow, narrow] }] });
const often = { replications: 200, seed: 11 };

test('a change of the desks meets the same citizens', () => {
	const citizens = (of: typeof model) =>
		simulateDay(of, 8).map(({ taken, serviceId, priority }) => [taken, serviceId, priority]);
	expect(citizens(plusSeat(model))).toEqual(citizens(model));
});

test('more demand adds citizens and takes nobody away', () => {
	const times = (of: typeof model) => new Set(simulateDay(of, 8).map(({ taken }) => taken));
	const [usual, more] = [times(model), times(withDemand(model, 1.2))];
	expect(more.size).toBeGreaterThan(usual.size);
	expect([...usual].every((taken) => more.has(taken))).toBe(true);
});

test('one officer more saves waiting, one less costs it, and training lies between', () => {
	const saved = (other: typeof model) => -compare(model, other, often).change.waiting.value;
	const trained = saved(trainSeats(model, { competencyCode: 'T.B', level: 2, people: 1 }));
	expect(saved(plusSeat(model))).toBeGreaterThan(trained);
	expect(trained).toBeGreaterThan(0);
	expect(saved(minusSeats(model, 1))).toBeLessThan(0);
});

test('the paired difference is surer than that of two sets of citizens', () => {
	const other = trainSeats(model, { competencyCode: 'T.B', level: 2, people: 1 });
	const { wait } = compare(model, other, often).change;
	const apart = [replicate(model, often), replicate(other, { ...often, seed: 12 })];
	const unpaired = Math.hypot(
		...apart.map(({ estimates }) => estimates.wait.high - estimates.wait.value),
	);
	expect(wait.high - wait.value).toBeLessThan(unpaired / 2);
	expect(wait.high).toBeLessThan(0);
});

test('nothing changed is no difference at all', () => {
	const { change } = compare(model, { ...model }, often);
	expect(change.wait).toEqual({ value: 0, low: 0, high: 0 });
});
