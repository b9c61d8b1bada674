import { describe, expect, test } from 'vitest';
import { abilityGrid, standingOf } from '../../statistics/index.ts';
import { askedItem } from './asked.ts';
import { readResponse } from './forms-response.ts';
import type { Task } from './item.ts';
import { creditOf, numberIn } from './rules-score.ts';
import { levelAt, levelChances, modelOf, rangeOf } from './sitting/rules-level.ts';
import { chooseNext } from './sitting/rules-next.ts';
import { againFrom, isOver, planOf } from './sitting/rules-sitting.ts';

const situational: Task = {
	kind: 'choice',
	many: false,
	options: [
		{ text: 'Meminta maaf dan menjelaskan', credit: 1 },
		{ text: 'Menjelaskan saja', credit: 0.5 },
		{ text: 'Meminta warga pulang', credit: 0 },
	],
};
const some: Task = {
	kind: 'choice',
	many: true,
	options: [
		{ text: 'KK', credit: 0.5 },
		{ text: 'KTP', credit: 0.5 },
		{ text: 'Surat RT', credit: -0.5 },
	],
};
const chosen = (...places: number[]) => ({ kind: 'choice', chosen: places }) as const;

describe('an answer is worth', () => {
	test('what its option is worth in a situational judgement', () => {
		expect([0, 1, 2].map((at) => creditOf(situational, chosen(at)))).toEqual([1, 0.5, 0]);
		expect(creditOf(situational, chosen(0, 1))).toBe(0);
	});

	test('the sum of the options where several are wanted, and never less than nothing', () => {
		expect(creditOf(some, chosen(0, 1))).toBe(1);
		expect(creditOf(some, chosen(0))).toBe(0.5);
		expect(creditOf(some, chosen(0, 1, 2))).toBe(0.5);
		expect(creditOf(some, chosen(2))).toBe(0);
	});

	test('thirds written as 33.33333 make a whole', () => {
		const thirds: Task = {
			...some,
			options: [1, 2, 3].map((n) => ({ text: String(n), credit: 0.3333333 })),
		};
		expect(creditOf(thirds, chosen(0, 1, 2))).toBe(1);
	});

	test('the share of pairs, and of steps that follow one another', () => {
		const pairs: Task = {
			kind: 'matching',
			pairs: [
				{ left: 'Lahir', right: 'Akta kelahiran' },
				{ left: 'Wafat', right: 'Akta kematian' },
			],
			spare: ['KIA'],
		};
		expect(creditOf(pairs, { kind: 'matching', rights: ['Akta kelahiran', 'KIA'] })).toBe(0.5);
		const steps: Task = { kind: 'ordering', steps: ['a', 'b', 'c', 'd'] };
		expect(creditOf(steps, { kind: 'ordering', order: [0, 1, 2, 3] })).toBe(1);
		expect(creditOf(steps, { kind: 'ordering', order: [1, 2, 3, 0] })).toBeCloseTo(2 / 3);
		expect(creditOf(steps, { kind: 'ordering', order: [3, 2, 1, 0] })).toBe(0);
	});

	test('whole within the tolerance of a number, however it is written', () => {
		const days: Task = { kind: 'numeric', accepted: [{ from: 1234, to: 1235, credit: 1 }] };
		const given = (text: string) => creditOf(days, { kind: 'numeric', text });
		expect(['1.234,5', '1234.5', ' 1234 '].map(given)).toEqual([1, 1, 1]);
		expect(['1,2345', 'seribu', ''].map(given)).toEqual([0, 0, 0]);
		expect([numberIn('1.234'), numberIn('3.14'), numberIn('-2,5')]).toEqual([1234, 3.14, -2.5]);
	});

	test('the best accepted text, capitals and blanks apart', () => {
		const form: Task = {
			kind: 'shortText',
			accepted: [
				{ text: 'SPTJM*', credit: 1 },
				{ text: 'surat pernyataan', credit: 0.5 },
			],
		};
		const given = (text: string) => creditOf(form, { kind: 'shortText', text });
		expect(given('  sptjm  kelahiran')).toBe(1);
		expect(given('Surat  Pernyataan')).toBe(0.5);
		expect(given('pernyataan')).toBe(0);
	});
});

test('a form that is not whole is no answer', () => {
	const sent = (fields: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.append(name, value);
		return form;
	};
	const steps: Task = { kind: 'ordering', steps: ['a', 'b', 'c'] };
	expect(readResponse(steps, sent({ 'urut-0': '2', 'urut-1': '1', 'urut-2': '3' }))).toEqual({
		kind: 'ordering',
		order: [1, 0, 2],
	});
	expect(readResponse(steps, sent({ 'urut-0': '1', 'urut-1': '1', 'urut-2': '3' }))).toBeNull();
	expect(readResponse(situational, sent({ pilih: '7' }))).toBeNull();
	expect(readResponse(situational, sent({}))).toBeNull();
});

test('options stand in the same order on every device, and in another for the neighbour', () => {
	const task: Task = {
		...situational,
		options: Array.from({ length: 8 }, (_, n) => ({ text: String(n), credit: 0 })),
	};
	const body = { prompt: '?', task };
	expect(askedItem(body, 'a/1')).toEqual(askedItem(body, 'a/1'));
	expect(askedItem(body, 'a/1')).not.toEqual(askedItem(body, 'b/1'));
});

describe('a level', () => {
	test('is cut from the ability, and items are made for its foot', () => {
		expect([-2, -1.5, 0, 0.5, 3].map(levelAt)).toEqual([1, 2, 3, 4, 5]);
		expect(modelOf(3)).toEqual({ a: 1, d: 0.5 });
	});

	test('comes with the levels that are likely too', () => {
		expect(rangeOf([0, 0.2, 0.6, 0.2, 0])).toEqual({ level: 3, low: 2, high: 4 });
		expect(rangeOf([0, 0.05, 0.9, 0.05, 0])).toEqual({ level: 3, low: 3, high: 3 });
		const grid = abilityGrid();
		const none = levelChances(standingOf([], [], grid), grid);
		expect(rangeOf(none)).toEqual({ level: 3, low: 2, high: 4 });
	});
});

test('nobody is asked a sixteenth question, whether trials were among them or not', () => {
	const plan = planOf(['a']);
	const vague = { theta: 0, error: 0.9 };
	expect(isOver(plan, { asked: 15, counted: 13 }, vague)).toBe(true);
	expect(isOver(plan, { asked: 14, counted: 12 }, vague)).toBe(false);
	// And enough must count before a small error ends it
	expect(isOver(plan, { asked: 9, counted: 7 }, { theta: 0, error: 0.2 })).toBe(false);
	expect(isOver(plan, { asked: 10, counted: 8 }, { theta: 0, error: 0.2 })).toBe(true);
});

test('a trial item comes third and seventh, and no others while enough items are calibrated', () => {
	const random = { integer: () => 0 };
	const pool = Array.from({ length: 20 }, (_, id) => ({
		id,
		a: 1,
		d: 0,
		content: 'x',
		exposure: 0,
		calibrated: id > 2,
	}));
	const asked: { id: number; trial: boolean }[] = [];
	for (let turn = 1; turn <= 8; turn += 1) {
		const next = chooseNext(pool, asked, { theta: 0, error: 1 }, random);
		if (next) asked.push({ id: next.item.id, trial: next.trial });
	}
	expect(asked.flatMap(({ trial }, at) => (trial ? [at + 1] : []))).toEqual([3, 7]);
	expect(asked.filter(({ id }) => id <= 2)).toHaveLength(2);
});

test('the same test may be sat again thirty days after the last', () => {
	const last = new Date('2026-11-01T02:00:00Z');
	expect(againFrom(last, new Date('2026-11-20T02:00:00Z'))).toEqual(
		new Date('2026-12-01T02:00:00Z'),
	);
	expect(againFrom(last, new Date('2026-12-01T02:00:00Z'))).toBeNull();
	expect(againFrom(null, last)).toBeNull();
});
