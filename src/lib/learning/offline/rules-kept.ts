import type { Answers } from '../question.ts';

/** A phone may bring scans so many days later; a copy of a course is bound by its own hour. */
export const scanDays = 7;

type Bounds = {
	/** The server's time minus the phone's when the acts arrived. */
	readonly off: number;
	readonly notBefore: Date;
	/** The act before it: a learner's clock does not run backwards. */
	readonly after: Date;
	readonly now: Date;
};

/**
 * When something happened by the clock of the server: never before the copy was taken, never before the
 * act before it, never later than now.
 *
 * keptAt('09:00', 5 minutes slow, copy of 08:00, after 08:30, now 10:00) → 09:05
 */
export function keptAt(at: string, { off, notBefore, after, now }: Bounds): Date {
	const own = new Date(at).getTime() + off;
	const earliest = Math.max(notBefore.getTime(), after.getTime());
	return new Date(Math.min(now.getTime(), Math.max(earliest, own)));
}

/** The answers that name a question and an option that exist. */
export function validAnswers(
	questions: readonly { readonly position: number; readonly options: readonly unknown[] }[],
	answers: Answers,
): Answers {
	return Object.fromEntries(
		questions.flatMap(({ position, options }) => {
			const option = answers[position];
			return option !== undefined && option < options.length ? [[position, option]] : [];
		}),
	);
}
