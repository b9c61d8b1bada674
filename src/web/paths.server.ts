import { error, fail, redirect } from '@sveltejs/kit';
import type { z } from 'zod';
import type { PathOutcome } from '../lib/learning/index.ts';
import { pathFieldWords, pathRefusalWords } from '../lib/learning/paths/wording-path.ts';
import { pathById } from '../lib/learning/server.ts';
import { idIn } from './idIn.ts';

/** The path of an address. */
export async function pathIn(locals: App.Locals, id: string) {
	return (await pathById(locals.db, idIn(id))) ?? error(404, 'not found');
}

/** Reads a form of a path; what was typed is kept, each fault has its words. */
export async function readPathForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
	const form = await request.formData();
	const typed = Object.fromEntries(
		[...form].map(([name, value]) => [name, String(value).slice(0, 1_000)]),
	);
	const read = schema.safeParse(typed);
	if (read.success) return { ok: true, data: read.data, typed } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[String(path[0])] ??= pathFieldWords(message);
	const refused: string | null = null;
	return { ok: false, failure: fail(400, { typed, errors, refused }) } as const;
}

/** A refused act keeps what was typed; one that was done leads back to its page. */
export function answerPath(done: PathOutcome, typed: Record<string, string>, to: string) {
	if (done.ok) redirect(303, to);
	const errors: Record<string, string> = {};
	const refused: string | null = pathRefusalWords(done.reason);
	return fail(409, { typed, errors, refused });
}
