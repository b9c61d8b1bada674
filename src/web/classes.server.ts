import { error, fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { engagementsOf } from '../lib/counter/server.ts';
import { classFieldWords, classRefusalWords } from '../lib/learning/classes/wording-classes.ts';
import { mayHoldClass } from '../lib/learning/index.ts';
import type { ClassOutcome, ClassSession } from '../lib/learning/index.ts';
import { heldClassById } from '../lib/learning/server.ts';
import { addDays } from '../lib/time/index.ts';
import { leaveToast } from '../lib/ui/toast.ts';
import { idIn } from './idIn.ts';

/** The class of an address; one of another branch is not there for an organiser. */
export async function ownHeldClass(locals: App.Locals, id: string) {
	const held = await heldClassById(locals.db, idIn(id));
	if (!held || !mayHoldClass(locals.principal, held.above)) error(404, 'not found');
	const { above: _, ...known } = held;
	return known;
}

/** What people do already on the days of a class; nothing before it has days. */
export async function engagedOn(
	locals: App.Locals,
	sessions: readonly ClassSession[],
	officerIds: readonly number[],
) {
	const [first, last] = [sessions[0], sessions.at(-1)];
	if (!first || !last || officerIds.length === 0) return [];
	return engagementsOf(locals.db, officerIds, { from: first.day, to: addDays(last.day, 1) });
}

export type ClassFailure = {
	typed: Record<string, string>;
	errors: Record<string, string>;
	refused: string | null;
};

/** Reads a form; what was typed is kept, with commas between several, each fault has its words. */
export async function readClassForm<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
	/** Fields of which a form may send several. */
	several: readonly string[] = [],
) {
	const form = await request.formData();
	const lists = Object.fromEntries(several.map((name) => [name, form.getAll(name).map(String)]));
	const typed = Object.fromEntries(
		[...form].map(([name, value]) => [
			name,
			(lists[name]?.join(',') ?? String(value)).slice(0, 20_000),
		]),
	);
	const read = schema.safeParse({ ...typed, ...lists });
	if (read.success) return { ok: true, data: read.data, typed } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[String(path[0])] ??= classFieldWords(message);
	const failure: ClassFailure = { typed, errors, refused: null };
	return { ok: false, failure: fail(400, failure) } as const;
}

/** After an act: on with a word of thanks, or back with the reason. */
export function answerClass(
	outcome: ClassOutcome,
	after: { cookies: Cookies; to: string; message: string; typed?: Record<string, string> },
) {
	if (outcome.ok) {
		leaveToast(after.cookies, { message: after.message, kind: 'good' });
		redirect(303, after.to);
	}
	if (outcome.reason === 'notYours' || outcome.reason === 'classUnknown') error(404, 'not found');
	const failure: ClassFailure = {
		...{ typed: after.typed ?? {}, errors: {} },
		refused: classRefusalWords(outcome.reason),
	};
	return fail(409, failure);
}
