import { expect, test } from 'vitest';
import { developmentForms, modesOf } from '../forms/index.ts';
import { estimatedCost } from './costs.ts';
import { hoursIn } from './rules-line.ts';
import { draftOf, findingCost, offerFor, scheduleOf } from './rules-draft.ts';
import { allot, scoreOf, sumOf } from './rules-scenario.ts';

const line = { id: 1, people: 10, duty: 10, levels: 20, costASeat: 100, finding: null };
const large = { id: 2, people: 40, duty: 0, levels: 40, costASeat: 50, finding: null };
const works = { id: 3, people: 5, duty: 0, levels: 5, costASeat: 200, finding: { seats: 5 } };
const lines = [line, large, works];
const equal = { gap: 1, duty: 1, reach: 1, effect: 1 };
const scenario = { id: 9, name: 'Sama', budget: 2000, weights: equal };

test('a budget is spent in whole seats on the rows that count most', () => {
	const allotted = allot(lines, scenario);
	expect(allotted.map(({ lineId, seats, cost }) => [lineId, seats, cost])).toEqual([
		[1, 10, 1000],
		[3, 5, 1000],
		[2, 0, 0],
	]);
	expect(allotted.map(({ priority }) => priority)).toEqual([1, 2, 3]);
	expect(sumOf(lines, allotted)).toEqual({
		seats: 15,
		people: 55,
		cost: 2000,
		whole: 2,
		lines: 3,
		effective: 5,
	});
});

test('other weights put another row first, and without a budget all is bought', () => {
	const reach = { ...scenario, budget: null, weights: { ...equal, gap: 0, duty: 0, effect: 0 } };
	const allotted = allot(lines, reach);
	expect(allotted[0]?.lineId).toBe(2);
	expect(sumOf(lines, allotted)).toMatchObject({ seats: 55, cost: 4000, whole: 3 });
	expect(scoreOf(line, 40, { gap: 0, duty: 0, reach: 0, effect: 0 })).toBe(0);
});

test('never more than the budget, never more seats than people, for any weights', () => {
	for (let gap = 0; gap <= 10; gap += 5)
		for (let budget = 0; budget < 4500; budget += 130) {
			const allotted = allot(lines, { ...scenario, budget, weights: { ...equal, gap } });
			expect(sumOf(lines, allotted).cost).toBeLessThanOrEqual(budget);
			for (const { lineId, seats } of allotted)
				expect(seats).toBeLessThanOrEqual(lines.find(({ id }) => id === lineId)?.people ?? 0);
		}
});

const course = { code: 'A', title: 'A', competencyCode: 'M.3', formCode: 'NKL03', jp: 6 };

test('a row takes the lowest course that reaches its level, and says so when there is none', () => {
	const offers = [
		{ ...course, level: 4, code: 'D' },
		{ ...course, level: 2 },
	];
	expect(offerFor({ competencyCode: 'M.3', level: 2 }, offers)?.code).toBe('A');
	expect(offerFor({ competencyCode: 'M.3', level: 3 }, offers)?.code).toBe('D');
	expect(offerFor({ competencyCode: 'M.3', level: 5 }, offers)).toBeNull();
	const demand = { competencyId: 1, competencyCode: 'M.9', kind: 'manajerial', level: 2 };
	const draft = draftOf(2027, { ...demand, people: 3, duty: 3, levels: 4 }, offers);
	expect(draft).toMatchObject({ course_code: null, form_code: 'NKL02', from_day: '2027-02-01' });
	expect(scheduleOf(2027, { people: 4, duty: 2, kind: 'manajerial' }).to).toBe('2027-12-01');
});

test('prices are estimates until somebody names one', () => {
	expect(estimatedCost('NKL03', 10)).toBe(150_000);
	expect(estimatedCost('KL03', 10)).toBe(750_000);
	expect(estimatedCost('NKL12', 20)).toBe(200_000);
	expect(findingCost({ cost: 900, seats: 4 })).toBe(225);
	expect(findingCost({ cost: null, seats: 4 })).toBeNull();
});

test('the 24 named forms of the law and its two open ones, each at work, from others or in a course', () => {
	expect(new Set(developmentForms.map(({ code }) => code)).size).toBe(26);
	expect(developmentForms.filter(({ name }) => name.endsWith('lainnya'))).toHaveLength(2);
});

test('the split of 70-20-10 counts planned hours by where they are learnt', () => {
	const rows = [
		{ formCode: 'NKL12', jp: 20, people: 9, planned: 7 },
		{ formCode: 'NKL01', jp: 2, people: 20, planned: null },
		{ formCode: 'KL03', jp: 20, people: 1, planned: null },
	];
	expect(modesOf(rows.map(hoursIn)).map(({ mode, share }) => [mode, share])).toEqual([
		['work', 0.7],
		['others', 0.2],
		['course', 0.1],
	]);
	expect(modesOf([])[0]).toEqual({ mode: 'work', hours: 0, share: 0 });
});
