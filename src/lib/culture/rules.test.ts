import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, instantAt } from '../time/index.ts';
import { maySee, mayDecide } from './policy.ts';
import { dueDay, leadershipIndex, mayAnswer, mayClose, mayPropose, statusOf } from './rules.ts';

const today = day('2026-03-02');
const noon = instantAt(today, '12:00');
const fresh = {
	agreedAt: null,
	declinedAt: null,
	learnedOn: null,
	dueOn: null,
	confirmedAt: null,
	notKeptAt: null,
};
const agreed = { ...fresh, agreedAt: noon };
const learned = { ...agreed, learnedOn: today, dueOn: addDays(today, 30) };
const wish = { hours: 2, releaseDay: today, officerId: 1, supervisorId: 2, openPromise: false };

describe('proposing a promise', () => {
	test('needs a supervisor who is somebody else', () => {
		expect(mayPropose({ ...wish, supervisorId: null }, today)).toMatchObject({
			reason: 'noSupervisor',
		});
		expect(mayPropose({ ...wish, supervisorId: 1 }, today)).toMatchObject({
			reason: 'noSupervisor',
		});
		expect(mayPropose(wish, today)).toEqual({ ok: true });
	});

	test('is for one promise a course at a time', () => {
		expect(mayPropose({ ...wish, openPromise: true }, today)).toMatchObject({
			reason: 'alreadyOpen',
		});
	});

	test('with hours asks for a day that is still to come', () => {
		expect(mayPropose({ ...wish, releaseDay: null }, today)).toMatchObject({
			reason: 'releaseDayMissing',
		});
		expect(mayPropose({ ...wish, releaseDay: addDays(today, -1) }, today)).toMatchObject({
			reason: 'releaseDayPast',
		});
		expect(mayPropose({ ...wish, hours: 0, releaseDay: null }, today)).toEqual({ ok: true });
	});
});

describe('the life of a promise', () => {
	test('is read from its facts', () => {
		const due = learned.dueOn;
		expect(statusOf(fresh, today)).toBe('proposed');
		expect(statusOf({ ...fresh, declinedAt: noon }, today)).toBe('declined');
		expect(statusOf(agreed, today)).toBe('agreed');
		expect(statusOf(learned, due)).toBe('practised');
		expect(statusOf(learned, addDays(due, 1))).toBe('overdue');
		expect(statusOf({ ...learned, confirmedAt: noon }, addDays(due, 90))).toBe('kept');
		expect(statusOf({ ...learned, notKeptAt: noon }, addDays(due, 90))).toBe('notKept');
	});

	test('comes due thirty days after learning, or after agreeing when that came later', () => {
		expect(dueDay(day('2026-03-01'), instantAt(day('2026-02-20'), '09:00'))).toBe('2026-03-31');
		expect(dueDay(day('2026-03-01'), instantAt(day('2026-03-10'), '09:00'))).toBe('2026-04-09');
		expect(dueDay(null, noon)).toBeNull();
		expect(dueDay(today, null)).toBeNull();
	});

	test('is answered once', () => {
		expect(mayAnswer(fresh).ok).toBe(true);
		expect(mayAnswer(agreed)).toMatchObject({ reason: 'alreadyAnswered' });
	});

	test('is closed only after two weeks of practice, and may be closed late', () => {
		expect(mayClose(fresh, today)).toMatchObject({ reason: 'notAgreed' });
		expect(mayClose(agreed, today)).toMatchObject({ reason: 'notLearned' });
		expect(mayClose(learned, addDays(today, 13))).toMatchObject({ reason: 'tooEarly' });
		expect(mayClose(learned, addDays(today, 14)).ok).toBe(true);
		expect(mayClose(learned, addDays(today, 200)).ok).toBe(true);
		expect(mayClose({ ...learned, confirmedAt: noon }, addDays(today, 30))).toMatchObject({
			reason: 'alreadyClosed',
		});
	});
});

describe('the leadership index', () => {
	test('counts kept promises among those that came due, and gives their number', () => {
		const kept = { ...learned, confirmedAt: noon };
		const overdue = { ...learned, dueOn: addDays(today, -1) };
		const notKept = { ...learned, notKeptAt: noon };
		const promises = [kept, kept, kept, notKept, overdue, learned, agreed, fresh];
		expect(leadershipIndex(promises, today)).toEqual({ kept: 3, due: 5, share: 0.6 });
	});

	test('says nothing while nothing is due', () => {
		expect(leadershipIndex([agreed, learned], today).share).toBeNull();
	});

	test('lies between nought and one', () => {
		const any = fc.constantFrom(fresh, agreed, learned, { ...learned, confirmedAt: noon });
		fc.assert(
			fc.property(fc.array(any), fc.nat(400), (promises, later) => {
				const { kept, due, share } = leadershipIndex(promises, addDays(today, later));
				expect(kept).toBeLessThanOrEqual(due);
				if (share !== null) expect(share).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('a promise is seen', () => {
	const promise = { officerId: 1, supervisorId: 2 };

	test('by its two people and by nobody else', () => {
		expect([1, 2].every((officerId) => maySee({ officerId }, promise))).toBe(true);
		expect(maySee({ officerId: 3 }, promise)).toBe(false);
		expect(maySee(null, promise)).toBe(false);
	});

	test('by both and decided by the supervisor', () => {
		expect(mayDecide({ officerId: 2 }, promise)).toBe(true);
		expect(mayDecide({ officerId: 1 }, promise)).toBe(false);
	});
});
