import { expect, test } from 'vitest';
import type { Gap } from '../../competency/index.ts';
import { day } from '../../time/index.ts';
import { nextStepOf } from './rules-next.ts';

const today = day('2026-11-24');
const gap: Gap = {
	...{ competencyId: 1, code: 'M.3', name: 'Komunikasi', kind: 'manajerial', weight: 'mutlak' },
	...{ required: 2, proven: 1, provenUntil: null, chances: [0.6, 0.2, 0.1, 0.05, 0.05] },
	...{ size: 1, band: 'low', state: 'gap' },
};
const nothing = { goal: null, canTest: false };
const step = (over: Partial<Gap>, facts = nothing) => {
	const { step: taken, why } = nextStepOf({ ...gap, ...over }, facts, today);
	return [taken, why];
};

test('a gap becomes a goal, unless one is already open', () => {
	expect(step({})).toEqual(['propose', 'short']);
	const goal = { toLevel: 2 as const, accepted: true, approved: false };
	expect(nextStepOf(gap, { goal, canTest: true }, today)).toMatchObject({ step: 'goal' });
	expect(nextStepOf(gap, nothing, today).chance).toBeCloseTo(0.4);
	// Who was seen below level 1 lacks it, though the chances begin at level 1
	const below = { ...gap, required: 1, proven: 0 } as const;
	expect(nextStepOf(below, nothing, today)).toEqual({
		...{ step: 'propose', why: 'short', chance: null },
	});
});

test('whoever was never assessed is looked at first, by a test where there is one', () => {
	const unassessed = { state: 'unassessed', chances: null, proven: 0 } as const;
	expect(step(unassessed)).toEqual(['rating', 'unassessed']);
	expect(step(unassessed, { goal: null, canTest: true })).toEqual(['test', 'unassessed']);
});

test('what is likely but not shown, or has run out, is shown and not learnt again', () => {
	expect(step({ chances: [0.1, 0.8, 0.1, 0, 0] })).toEqual(['rating', 'unproven']);
	expect(step({ state: 'lapsed' }, { goal: null, canTest: true })).toEqual(['test', 'lapsed']);
});

test('a met demand is renewed four months before its evidence ends', () => {
	expect(step({ state: 'met', provenUntil: day('2027-03-24') })).toEqual(['renew', 'endsSoon']);
	expect(step({ state: 'met', provenUntil: day('2027-03-25') })).toEqual(['keep', 'met']);
	expect(step({ state: 'met', provenUntil: null })).toEqual(['keep', 'met']);
});
