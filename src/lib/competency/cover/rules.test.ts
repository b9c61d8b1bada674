import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import type { CoverFact } from './cover.ts';
import { coverOf } from './rules-cover.ts';

const today = day('2026-11-24');
const fact = (name: string, proven: 0 | 1 | 2, over: Partial<CoverFact> = {}): CoverFact => ({
	...{ officerId: name.length, name, proven, provenUntil: null, asOf: today },
	chances: [0.8, 0.1, 0.05, 0.03, 0.02],
	...over,
});
const demand = { code: 'M.3', name: 'Komunikasi', level: 2, demanded: 3 } as const;

test('whoever proves the highest demand of the team can stand in, one level below could soon', () => {
	const line = coverOf(
		{ ...demand, facts: [fact('Ani', 2), fact('Budi', 1), fact('C', 0)] },
		today,
	);
	expect(line.can.map(({ name }) => name)).toEqual(['Ani']);
	expect(line.soon).toMatchObject([{ name: 'Budi' }]);
	expect(line.soon[0]?.chance).toBeCloseTo(0.2);
});

test('of level 1 nobody is said to come soon: the chances begin there', () => {
	const line = coverOf({ ...demand, level: 1, facts: [fact('Ani', 0), fact('Budi', 1)] }, today);
	expect([line.can.length, line.soon.length]).toEqual([1, 0]);
});

test('proof that ended covers nothing, and who likely has the level stands first among the coming', () => {
	const ended = fact('Ani', 2, { provenUntil: today, chances: [0.1, 0.7, 0.2, 0, 0] });
	const line = coverOf({ ...demand, facts: [fact('Budi', 1), ended] }, today);
	expect(line.can).toEqual([]);
	expect(line.soon.map(({ name }) => name)).toEqual(['Ani', 'Budi']);
});
