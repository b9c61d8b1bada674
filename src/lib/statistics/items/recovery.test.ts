import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import {
	abilityGrid,
	adaptivePlan,
	alphaInterval,
	answerTable,
	calibrate,
	chanceOf,
	difficultyOf,
	errorAt,
	informationOf,
	isDone,
	itemErrors,
	nextItem,
	type Answer,
	type ItemModel,
} from './index.ts';
import { takeAdaptively } from '../../../../tests/make/testTakers.ts';

const random = randomFrom('butir');
const bank: ItemModel[] = Array.from({ length: 12 }, (_, j) => ({
	a: 0.7 + (j % 4) * 0.4,
	d: -1.6 + (j * 3.2) / 11,
}));
const answersOf = (theta: number): Answer[] =>
	bank.map((item) => (random.uniform() < chanceOf(item, theta) ? 1 : 0));

test('slopes and difficulties of 1,500 simulated people are found again within their errors', () => {
	const table = answerTable(Array.from({ length: 1500 }, () => answersOf(random.normal())));
	const found = calibrate(table, 'twoParameter');
	const errors = itemErrors(table, found);
	const inside = found.items.filter(({ a, d }, j) => {
		const { a: ofA, d: ofD } = errors[j] ?? { a: 0, d: 0 };
		const truth = bank[j] as ItemModel;
		return Math.abs(a - truth.a) < 2.58 * (ofA ?? 0) && Math.abs(d - truth.d) < 2.58 * ofD;
	});
	expect(found.converged).toBe(true);
	expect(inside.length).toBeGreaterThanOrEqual(10);
});

test('nine of ten intervals of 90 percent hold the true difficulty, also of very easy and hard items', () => {
	const wide: ItemModel[] = Array.from({ length: 8 }, (_, j) => ({
		...{ a: 0.8 + (j % 2) * 0.6, d: -2.8 + j * 0.8 },
	}));
	let [held, narrow, all] = [0, 0, 0];
	for (let round = 0; round < 12; round += 1) {
		const rows = Array.from({ length: 500 }, () => {
			const theta = random.normal();
			return wide.map((item): Answer => (random.uniform() < chanceOf(item, theta) ? 1 : 0));
		});
		const table = answerTable(rows);
		const found = calibrate(table, 'twoParameter');
		itemErrors(table, found).forEach(({ b, d }, j) => {
			const item = found.items[j] as ItemModel;
			const miss = Math.abs(difficultyOf(item) - difficultyOf(wide[j] as ItemModel));
			all += 1;
			if (miss < 1.645 * b) held += 1;
			if (miss < (1.645 * d) / item.a) narrow += 1;
		});
	}
	expect(held / all).toBeGreaterThan(0.82);
	expect(held / all).toBeLessThan(0.97);
	// Leaving out that the slope is uncertain too would promise too much
	expect(narrow).toBeLessThan(held);
});

test('the interval of alpha is that of Feldt', () => {
	// F(0.95; 10, 20) = 2.3479, F(0.95; 20, 10) = 2.7740
	const { low, high } = alphaInterval(0.8, { people: 11, items: 3 }, 0.9);
	expect(low).toBeCloseTo(1 - 0.2 * 2.3479, 3);
	expect(high).toBeCloseTo(1 - 0.2 / 2.774, 3);
});

test('what was not asked is left out, not counted as wrong', () => {
	const rows = Array.from({ length: 1500 }, () => {
		const row = answersOf(random.normal());
		const hidden = random.integer(12);
		return row.map((answer, j) => (j === hidden ? null : answer));
	});
	const found = calibrate(answerTable(rows), 'twoParameter');
	const misses = found.items.map(
		(item, j) => difficultyOf(item) - difficultyOf(bank[j] as ItemModel),
	);
	expect(Math.abs(misses.reduce((sum, miss) => sum + miss, 0) / 12)).toBeLessThan(0.1);
});

test('an item that thirty people all got right keeps a slope that makes sense', () => {
	const rows = Array.from({ length: 30 }, () => answersOf(0).map((x, j) => (j === 0 ? 1 : x)));
	const belief = { median: 1, spread: 0.4 };
	const found = calibrate(answerTable(rows as Answer[][]), 'twoParameter', { belief, most: 500 });
	for (const { a } of found.items) {
		expect(a).toBeGreaterThan(0.3);
		expect(a).toBeLessThan(3);
	}
});

describe('an adaptive test', () => {
	test('asks no item twice, between 8 and 15, and stops once the error is small enough', () => {
		const taken = takeAdaptively({ random, theta: 0.3 });
		expect(new Set(taken.asked.map(({ id }) => id)).size).toBe(taken.asked.length);
		expect(taken.asked.length).toBeGreaterThanOrEqual(adaptivePlan.least);
		expect(taken.asked.length).toBeLessThanOrEqual(adaptivePlan.most);
		if (taken.asked.length < adaptivePlan.most)
			expect(taken.ability.error).toBeLessThanOrEqual(adaptivePlan.error);
	});

	test('gives each content its share', () => {
		const { asked } = takeAdaptively({ random, theta: -0.5 });
		const of = (content: string) => asked.filter((item) => item.content === content).length;
		expect(Math.abs(of('sikap') - asked.length / 2)).toBeLessThanOrEqual(1);
	});

	test('lets an item rest that too many have seen, unless nothing else is left', () => {
		const plan = { ...adaptivePlan, balance: new Map([['x', 1]]) };
		const item = (id: number, exposure: number) => ({ id, a: 1, d: 0, content: 'x', exposure });
		const start = { theta: 0, error: 1 };
		expect(nextItem(plan, [item(1, 0.9), item(2, 0.1)], [], start, random)?.id).toBe(2);
		expect(nextItem(plan, [item(1, 0.9)], [], start, random)?.id).toBe(1);
		expect(nextItem(plan, [], [], start, random)).toBeNull();
		expect(isDone(plan, 7, { theta: 0, error: 0.1 })).toBe(false);
		expect(isDone(plan, 15, { theta: 0, error: 0.9 })).toBe(true);
	});
});

test('an item tells most where its difficulty is, and more items leave less error', () => {
	const item = { a: 1.5, d: -1.5 };
	const at = abilityGrid().at.map((theta) => informationOf(item, theta));
	expect(abilityGrid().at[at.indexOf(Math.max(...at))]).toBeCloseTo(difficultyOf(item), 6);
	expect(errorAt([item], 1)).toBeCloseTo(1 / (1.5 * 0.5), 12);
	expect(errorAt([item, item], 0)).toBeLessThan(errorAt([item], 0));
});
