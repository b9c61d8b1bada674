import { error, fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { roundState } from '../lib/competency/index.ts';
import type { RoundOutcome } from '../lib/competency/index.ts';
import { roundFieldWord, roundRefusalWord } from '../lib/competency/rounds/wording-rounds.ts';
import type { RoundSubject } from '../lib/competency/server.ts';
import type { Day } from '../lib/time/index.ts';
import { leaveToast } from '../lib/ui/toast.ts';

export type RoundFailure = {
	typed: Record<string, string>;
	lists: Record<string, string[]>;
	errors: Record<string, string>;
	refused: string | null;
};

/** Reads a form of a round; what was typed and ticked is kept, each fault has its words. */
export async function readRound<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
	several: readonly string[] = [],
) {
	const form = await request.formData();
	const typed = Object.fromEntries(
		[...form].map(([name, value]) => [name, String(value).slice(0, 4_500)]),
	);
	const lists = Object.fromEntries(several.map((name) => [name, form.getAll(name).map(String)]));
	const read = schema.safeParse({ ...typed, ...lists });
	if (read.success) return { ok: true, data: read.data, typed, lists } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[String(path[0])] ??= roundFieldWord(message);
	const failure: RoundFailure = { typed, lists, errors, refused: null };
	return { ok: false, failure: fail(400, failure) } as const;
}

/** After an act: on with a word of thanks, or back with the reason and all that was typed. */
export function afterRound(
	outcome: RoundOutcome,
	after: { cookies: Cookies; to: string; message: string } & Pick<RoundFailure, 'typed' | 'lists'>,
) {
	if (outcome.ok || outcome.reason === 'alreadyGiven') {
		leaveToast(after.cookies, { message: after.message, kind: 'good' });
		redirect(303, after.to);
	}
	if (outcome.reason === 'notYours' || outcome.reason === 'unknownRound') error(404, 'not found');
	const { typed, lists } = after;
	const failure: RoundFailure = {
		...{ typed, lists, errors: {} },
		refused: roundRefusalWord(outcome.reason),
	};
	return fail(409, failure);
}

/** Somebody a round is about, as a list shows it. */
export function listed(subject: RoundSubject, today: Day) {
	return {
		...{ subjectId: subject.subjectId, name: subject.name, title: subject.title, to: subject.to },
		state: roundState(subject, today),
		confirmed: subject.confirmedAt !== null,
		settled: subject.settledAt !== null,
	};
}
