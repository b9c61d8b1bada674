import { error, fail, redirect } from '@sveltejs/kit';
import type { Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { mayPlan, type PlannerOutcome } from '../lib/impact/index.ts';
import {
	plannerFieldWords,
	plannerRefusalWords,
	ruleWords,
} from '../lib/impact/planner/wording-planner.ts';
import { timetableOf } from '../lib/impact/server.ts';
import { leaveToast } from '../lib/ui/toast.ts';
import { idIn } from './idIn.ts';

/** The timetable that an address names; one of another branch is not there. */
export async function timetableIn(locals: App.Locals, id: string) {
	const timetable = await timetableOf(locals.db, idIn(id));
	if (!timetable || !mayPlan(locals.principal, timetable.above)) error(404, 'not found');
	const { above: _, ...known } = timetable;
	return known;
}

/** What a page hears of an act that was not done. */
export type PlannerFailure = {
	typed: Record<string, string>;
	errors: Record<string, string>;
	refused: string | null;
	broken: string[];
};

/** Reads a form; what was typed is kept, each fault has its words. */
export async function readPlanner<Schema extends z.ZodType>(request: Request, schema: Schema) {
	const form = await request.formData();
	const typed = Object.fromEntries(
		[...form].map(([name, value]) => [name, String(value).slice(0, 4_000)]),
	);
	const read = schema.safeParse(typed);
	if (read.success) return { ok: true, data: read.data, typed } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[String(path[0])] ??= plannerFieldWords(message);
	const nothing: PlannerFailure = { typed, errors, refused: null, broken: [] };
	return { ok: false, failure: fail(400, nothing) } as const;
}

/** After an act: on to a page with a word of thanks, or back with the reason. */
export function answerPlanner(
	outcome: PlannerOutcome,
	{
		cookies,
		to,
		message,
		typed = {},
	}: {
		cookies: Cookies;
		to: string;
		message: string;
		typed?: Record<string, string>;
	},
) {
	if (outcome.ok) {
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, to);
	}
	if (['notYours', 'timetableUnknown', 'officeUnknown', 'runUnknown'].includes(outcome.reason))
		error(404, 'not found');
	const errors: Record<string, string> = {};
	const failure: PlannerFailure = {
		typed,
		errors,
		refused: plannerRefusalWords(outcome.reason),
		broken: [...new Set((outcome.broken ?? []).map(({ rule }) => ruleWords(rule)))],
	};
	return fail(409, failure);
}
