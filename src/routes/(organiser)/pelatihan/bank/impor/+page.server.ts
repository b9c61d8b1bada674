import { fail, redirect } from '@sveltejs/kit';
import { placeForm } from '#lib/competency/bank/forms.ts';
import { readingWords } from '#lib/competency/bank/importWords.ts';
import { addItems, bankSizes, largestFile, readItems } from '#lib/competency/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => ({
	competencies: (await bankSizes(locals.db)).map(({ code, name }) => ({ code, name })),
	chosen: url.searchParams.get('kompetensi') ?? '',
});

/** What was sent: checked before, from a file, or pasted; in this order. */
async function sent(request: Request) {
	const form = await request.formData();
	const text = (name: string) => String(form.get(name) ?? '');
	const file = form.get('berkas');
	const hasFile = file instanceof File && file.size > 0;
	const checked = Buffer.from(text('diperiksa'), 'base64');
	const given = hasFile ? Buffer.from(await file.arrayBuffer()) : Buffer.from(text('teks'), 'utf8');
	const content = checked.length > 0 ? checked : given;
	const source = hasFile ? file.name : text('sumber') || m.bank_import_text();
	const values = { kompetensi: text('kompetensi'), tingkat: text('tingkat'), isi: text('isi') };
	return { values, content, source, text: text('teks') };
}

type Sent = Awaited<ReturnType<typeof sent>>;

function check({ values, content }: Pick<Sent, 'values' | 'content'>) {
	const errors: Record<string, string> = {};
	const place = placeForm.safeParse(values);
	for (const { path } of place.error?.issues ?? [])
		errors[String(path[0])] = m.bank_import_place_missing();
	if (content.length === 0) errors['berkas'] = m.bank_import_missing();
	else if (content.length > largestFile) errors['berkas'] = m.bank_import_too_large();
	const reading = errors['berkas'] ? null : readItems(content);
	if (reading && !reading.ok) errors['berkas'] = readingWords[reading.reason]();
	return { errors, place: place.data, found: reading?.ok ? reading : null };
}

export const actions: Actions = {
	periksa: async ({ request }) => {
		const given = await sent(request);
		const { errors, found } = check(given);
		const { values, source, content, text } = given;
		if (!found || Object.keys(errors).length > 0) return fail(400, { errors, values, text });
		return { found, values, source, checked: content.toString('base64') };
	},
	simpan: async ({ locals, request, cookies }) => {
		const given = await sent(request);
		const { errors, place, found } = check(given);
		const again = { values: given.values, text: given.text };
		if (!place || !found) return fail(400, { ...again, errors });
		const added = await addItems(
			actOf(locals, 'mengimpor soal tes', 'organiser'),
			{ competencyCode: place.kompetensi, level: place.tingkat, content: place.isi },
			given.source,
			found.taken,
		);
		if (!added.ok)
			return fail(400, { ...again, errors: { kompetensi: m.bank_import_place_missing() } });
		leaveToast(cookies, { message: m.bank_added({ added: added.added, known: added.known }) });
		redirect(303, `/pelatihan/bank/${place.kompetensi}`);
	},
};
