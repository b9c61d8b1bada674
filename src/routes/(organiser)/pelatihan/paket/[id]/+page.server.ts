import { error, fail, redirect } from '@sveltejs/kit';
import { bankSizes } from '#lib/competency/server.ts';
import { publishForm } from '#lib/learning/package/forms.ts';
import { packageBy, publishPackage } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Packages are e-learning in the annex of Peraturan LAN 10/2018. */
const formCode = 'NKL03';

export const load: PageServerLoad = async ({ locals, params }) => {
	const [held, competencies] = await Promise.all([
		packageBy(locals.db, idIn(params.id)),
		bankSizes(locals.db),
	]);
	if (!held) error(404, 'not found');
	return { held, competencies: competencies.map(({ code, name }) => ({ code, name })) };
};

const words: Record<string, () => string> = {
	judul: m.package_error_title,
	ringkasan: m.package_error_summary,
	kompetensi: m.package_error_competency,
	tingkat: m.package_error_level,
	jp: m.package_error_jp,
	menit: m.package_error_minutes,
	nilai: m.package_error_mark,
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value).slice(0, 1_500)]),
		);
		const read = publishForm.safeParse(typed);
		const errors: Record<string, string> = {};
		for (const { path } of read.error?.issues ?? [])
			errors[String(path[0])] ??= words[String(path[0])]?.() ?? '';
		const known = await bankSizes(locals.db);
		if (read.success && !known.some(({ code }) => code === read.data.kompetensi))
			errors['kompetensi'] = m.package_error_competency();
		if (!read.success || Object.keys(errors).length > 0) return fail(400, { typed, errors });
		const { judul, ringkasan, kompetensi, tingkat, jp, menit, nilai } = read.data;
		const act = actOf(locals, 'menerbitkan paket belajar', 'organiser');
		const published = await publishPackage(act, idIn(params.id), {
			title: judul,
			summary: ringkasan,
			formCode,
			jp,
			competencyCode: kompetensi,
			level: tingkat,
			passMark: nilai,
			minutes: menit,
		});
		if (!published.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.package_published() });
		redirect(303, `/pelatihan/kursus/${published.courseCode}`);
	},
};
