import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { CycleOutcome } from '#lib/plan/index.ts';
import { cycleField, cycleRefusal } from '#lib/plan/cycle/wording-cycle.ts';
import { cycleOf } from '#lib/plan/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';

/** What a page hears of an act on the cycle that was not done; `form` names the form on the page. */
export type CycleFailure = {
	form: string;
	typed: Record<string, string>;
	errors: Record<string, string>;
	refused: string | null;
};

/** The cycle that an address names by its planned year. */
export async function cycleIn(locals: App.Locals, year: string) {
	const cycle = /^2\d{3}$/.test(year) ? await cycleOf(locals.db, Number(year)) : null;
	return cycle ?? error(404, 'not found');
}

/** Reads a form; what was typed is kept, and a fault is named by form and field: `jawab-jp`. */
export async function readCycle<Schema extends z.ZodType>(
	{ request }: Pick<RequestEvent, 'request'>,
	form: string,
	schema: Schema,
	/** Fields of which a form may send several; what was typed keeps them with commas between. */
	several: readonly string[] = ['pilih'],
) {
	const fields = await request.formData();
	const typed = Object.fromEntries(
		[...fields].map(([name, value]) => [name, String(value).slice(0, 4_000)]),
	);
	const lists = several.map((name) => [name, fields.getAll(name).map(String)] as const);
	for (const [name, values] of lists) if (values.length > 0) typed[name] = values.join(',');
	const read = schema.safeParse({ ...typed, ...Object.fromEntries(lists) });
	if (read.success) return { ok: true, data: read.data, typed } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[`${form}-${String(path[0])}`] ??= cycleField(message);
	const failure: CycleFailure = { form, typed, errors, refused: null };
	return { ok: false, failure: fail(400, failure) } as const;
}

/** After an act: on with a word of what was done, or back with the reason and what was typed. */
export function answerCycle(
	{ cookies }: Pick<RequestEvent, 'cookies'>,
	outcome: CycleOutcome,
	told: { form: string; to: string; message: string; typed: Record<string, string> },
) {
	if (outcome.ok) {
		leaveToast(cookies, { message: told.message, kind: 'good' });
		redirect(303, told.to);
	}
	if (['notYours', 'cycleUnknown', 'lineUnknown'].includes(outcome.reason)) error(404, 'not found');
	const failure: CycleFailure = {
		form: told.form,
		typed: told.typed,
		errors: {},
		refused: cycleRefusal(outcome.reason),
	};
	return fail(409, failure);
}
