import { fail } from '@sveltejs/kit';
import type { z } from 'zod';
import { fieldText } from '#lib/counter/catalogue/words.ts';

const longestField = 4_500;

/**
 * Reads a form by its schema. What was typed is kept; a fault is named by form and field, since a page
 * may hold several forms: `tetapkan-tanggal`.
 */
export async function readForm<Schema extends z.ZodType>(
	request: Request,
	form: string,
	schema: Schema,
	/** Fields of which a form may send several; typed keeps them with a line for each. */
	several: readonly string[] = [],
) {
	const fields = await request.formData();
	const lists = several.map((name) => [name, fields.getAll(name).map(String)] as const);
	const typed = Object.fromEntries(
		[...fields, ...lists.map(([name, all]) => [name, all.join('\n')] as const)].map(
			([name, value]) => [name, String(value).slice(0, longestField)],
		),
	);
	const read = schema.safeParse({ ...typed, ...Object.fromEntries(lists) });
	if (read.success) return { ok: true, data: read.data, typed } as const;
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues)
		errors[`${form}-${String(path[0])}`] ??= fieldText(message);
	const refused: string | null = null;
	return { ok: false, failure: fail(400, { form, typed, errors, refused }) } as const;
}

/** A form whose act was refused as a whole: what was typed is kept here, too. */
export function refusedForm(form: string, typed: Record<string, string>, refused: string) {
	const errors: Record<string, string> = {};
	return fail(409, { form, typed, errors, refused });
}
