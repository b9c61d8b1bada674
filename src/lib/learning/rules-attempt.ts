import { addDays, dayOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Attempt, Result } from './attempt.ts';
import type { Answers, AskedQuestion, Question } from './question.ts';

/** Three goes a day: enough for a slip, too few for guessing through the keys. */
const attemptsADay = 3;

export type StartRefusal =
	| { readonly ok: false; readonly reason: 'alreadyPassed' }
	| { readonly ok: false; readonly reason: 'lessonsMissing' }
	| { readonly ok: false; readonly reason: 'attemptsUsedUp'; readonly againOn: Day };

/**
 * Whether another attempt may begin. Nobody is locked out for good: tomorrow there are three again,
 * and the end date of the enrolment plays no part.
 */
export function mayStart(
	attempts: readonly Pick<Attempt, 'startedAt' | 'passed'>[],
	lessonsDone: boolean,
	today: Day,
): { readonly ok: true } | StartRefusal {
	if (attempts.some(({ passed }) => passed)) return { ok: false, reason: 'alreadyPassed' };
	if (!lessonsDone) return { ok: false, reason: 'lessonsMissing' };
	const used = attempts.filter(({ startedAt }) => dayOf(startedAt) === today).length;
	return used < attemptsADay
		? { ok: true }
		: { ok: false, reason: 'attemptsUsedUp', againOn: addDays(today, 1) };
}

/** Positions without an answer, in order; an attempt with any is not submitted. */
export function unanswered(positions: readonly number[], answers: Answers): number[] {
	return positions.filter((position) => answers[position] === undefined);
}

/**
 * The score of a submitted attempt, rounded down so that nobody passes by rounding.
 *
 * 7 of 10 right at pass mark 70 → { right: 7, total: 10, score: 70, passed: true, wrong: [3, 5, 8] }
 */
export function scoreAttempt(
	questions: readonly Pick<Question, 'position' | 'key'>[],
	answers: Answers,
	passMark: number,
): Result {
	const wrong = questions
		.filter(({ position, key }) => answers[position] !== key)
		.map(({ position }) => position);
	const total = questions.length;
	const right = total - wrong.length;
	const score = total === 0 ? 0 : Math.floor((right * 100) / total);
	return { right, total, score, passed: total > 0 && score >= passMark, wrong };
}

/**
 * A question as this attempt asks it: options in an order of its own, the same on every device.
 * `seed` is the id of the attempt.
 */
export function askQuestion(
	{ position, text, options }: Pick<Question, 'position' | 'text' | 'options'>,
	seed: number,
): AskedQuestion {
	const shuffled = options.map((option, index) => ({ index, text: option }));
	// Zero is the fixed point of the generator, hence `|| 1`.
	let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(position, 0x85ebca6b)) >>> 0 || 1;
	for (let last = shuffled.length - 1; last > 0; last--) {
		// xorshift32, Marsaglia 2003.
		state = (state ^ (state << 13)) >>> 0;
		state = (state ^ (state >>> 17)) >>> 0;
		state = (state ^ (state << 5)) >>> 0;
		const other = state % (last + 1);
		const kept = shuffled[last] as (typeof shuffled)[number];
		shuffled[last] = shuffled[other] as (typeof shuffled)[number];
		shuffled[other] = kept;
	}
	return { position, text, options: shuffled };
}
