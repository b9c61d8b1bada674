import { expect, test } from 'vitest';
import type { GoalInstants } from './goal.ts';
import { mayAccept, mayDecline, mayPropose, mayReopen, statusOf } from './rules.ts';

const at = new Date('2026-11-24T03:00:00Z');
const proposed: GoalInstants = {
	acceptedAt: null,
	approvedAt: null,
	refusedAt: null,
	reachedAt: null,
};
const accepted = { ...proposed, acceptedAt: at };
const approved = { ...accepted, approvedAt: at };
const refused = { ...accepted, refusedAt: at };
const reached = { ...approved, reachedAt: at };
const step = { required: 2, proven: 1 } as const;
const of = (goal: GoalInstants) => ({ ...goal, fromLevel: 1, toLevel: 2 }) as const;

test('the status of a goal follows from its instants', () => {
	expect([proposed, accepted, approved, refused, reached].map(statusOf)).toEqual([
		'proposed',
		'accepted',
		'approved',
		'refused',
		'reached',
	]);
});

test('an open goal is not proposed twice', () => {
	for (const open of [proposed, accepted, approved])
		expect(mayPropose(step, [of(open)])).toEqual({ ok: false, reason: 'goalAlreadyOpen' });
});

test('a refused goal is not proposed again in its year, unless the step is another', () => {
	expect(mayPropose(step, [of(refused)])).toEqual({ ok: false, reason: 'refusedThisYear' });
	expect(mayPropose({ required: 3, proven: 1 }, [of(refused)])).toEqual({ ok: true });
});

test('after a goal is reached the next step may be proposed', () => {
	expect(mayPropose({ required: 3, proven: 2 }, [of(reached)])).toEqual({ ok: true });
});

test('where nothing is missing nothing is proposed', () => {
	expect(mayPropose({ required: 2, proven: 2 }, [])).toEqual({ ok: false, reason: 'noGap' });
});

test('pressing a button twice is harmless', () => {
	expect(mayAccept(accepted)).toBe('alreadyDone');
	expect(mayDecline(refused)).toBe('alreadyDone');
});

test('an officer declines until the supervisor has approved', () => {
	expect(mayDecline(proposed)).toBe('allowed');
	expect(mayDecline(accepted)).toBe('allowed');
	expect(mayDecline(approved)).toBe('notNow');
});

test('only a refusal can be taken back', () => {
	expect(mayReopen(refused)).toBe('allowed');
	expect(mayReopen(approved)).toBe('notNow');
});
