import type { z } from 'zod';
import { bankSizes } from '#lib/competency/server.ts';
import type { detailsForm } from '#lib/learning/authoring/forms-draft.ts';
import * as m from '#lib/words/messages.js';
import { idIn } from './idIn.ts';

const words: Record<string, () => string> = {
	kode: m.authoring_error_code,
	judul: m.package_error_title,
	ringkasan: m.package_error_summary,
	kompetensi: m.package_error_competency,
	tingkat: m.package_error_level,
	jp: m.package_error_jp,
	nilai: m.package_error_mark,
	menit: m.authoring_error_minutes,
	latihan: m.authoring_error_minutes,
	catatan: m.bank_review_note_short,
};

/** Competencies to choose from. */
export async function competencyChoices(locals: App.Locals) {
	return (await bankSizes(locals.db)).map(({ code, name }) => ({ code, name }));
}

/** Reads a form of a draft: what it says, or what is wrong beside which field; what was typed stays. */
export async function readDraftForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
	const typed = Object.fromEntries(
		[...(await request.formData())].map(([name, value]) => [name, String(value).slice(0, 1_500)]),
	);
	const read = schema.safeParse(typed);
	const errors: Record<string, string> = {};
	for (const { path } of read.error?.issues ?? []) {
		const field = String(path[0]);
		errors[field] ??= words[field]?.() ?? m.authoring_error_form();
	}
	return read.success
		? ({ ok: true, data: read.data, typed, id: idIn(typed['id']) } as const)
		: ({ ok: false, typed, errors } as const);
}

/** What a draft says of itself, from the names of its form. */
export const detailsOf = (said: z.infer<typeof detailsForm>) => ({
	title: said.judul,
	summary: said.ringkasan,
	competencyCode: said.kompetensi,
	level: said.tingkat,
	jp: said.jp,
	passMark: said.nilai,
});
