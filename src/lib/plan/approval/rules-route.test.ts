import { expect, test } from 'vitest';
import { ownGoalRule, routeKind } from './rules-route.ts';

const gap = 'gapProposesGoal@1';

test('a goal whose form is estimated to cost the threshold goes the costly way', () => {
	const form = { code: 'KL03', hours: 20 };
	expect(routeKind({ rule: gap, form }, 1_500_000)).toBe('costlyForm');
	expect(routeKind({ rule: ownGoalRule, form }, 1_500_000)).toBe('costlyForm');
	expect(routeKind({ rule: gap, form }, 1_500_001)).toBe('goal');
});

test('a goal of the own goes its own way, one from a gap the common one', () => {
	expect(routeKind({ rule: ownGoalRule, form: null }, 1_500_000)).toBe('ownGoal');
	expect(routeKind({ rule: gap, form: null }, null)).toBe('goal');
});
