import { error, fail, redirect } from '@sveltejs/kit';
import { placeForm } from '#lib/competency/bank/forms.ts';
import { addItems, bankSizes, readItems } from '#lib/competency/server.ts';
import { backupForm } from '#lib/learning/moodle/forms-moodle.ts';
import { backupBy, draftBackup } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

async function backupAt(locals: App.Locals, id: string) {
	const backup = await backupBy(locals.db, idIn(id));
	if (!backup) error(404, 'not found');
	const read = backup.course.questions ? readItems(Buffer.from(backup.course.questions)) : null;
	return { backup, found: read?.ok ? read : null };
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const [{ backup, found }, competencies] = await Promise.all([
		backupAt(locals, params.id),
		bankSizes(locals.db),
	]);
	const { title, fileName, takenAt, courseCode, course } = backup;
	return {
		backup: { title, fileName, takenAt, courseCode, release: course.release },
		files: Object.keys(course.files).length,
		lessons: course.lessons.map((lesson) => ({ title: lesson.title, n: lesson.screens.length })),
		left: course.left,
		questions: { taken: found?.taken.length ?? 0, left: found?.left ?? [] },
		competencies: competencies.map(({ code, name }) => ({ code, name })),
	};
};

const words: Record<string, () => string> = {
	judul: m.package_error_title,
	ringkasan: m.package_error_summary,
	kompetensi: m.package_error_competency,
	tingkat: m.package_error_level,
	jp: m.package_error_jp,
	nilai: m.package_error_mark,
	isi: m.moodle_place_missing,
};

type Issues = readonly { readonly path: readonly PropertyKey[] }[];
function errorsOf(issues: Issues): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const { path } of issues) errors[String(path[0])] ??= words[String(path[0])]?.() ?? '';
	return errors;
}

async function typedIn(request: Request): Promise<Record<string, string>> {
	const fields = [...(await request.formData())];
	return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 1_500)]));
}

export const actions: Actions = {
	rancangan: async ({ locals, params, request, cookies }) => {
		const typed = await typedIn(request);
		const read = backupForm.safeParse(typed);
		const errors = errorsOf(read.error?.issues ?? []);
		const known = await bankSizes(locals.db);
		if (read.success && !known.some(({ code }) => code === read.data.kompetensi))
			errors['kompetensi'] = m.package_error_competency();
		if (!read.success || Object.keys(errors).length > 0)
			return fail(400, { typed, errors, about: 'draft' as const });
		const { judul, ringkasan, kompetensi, tingkat, jp, nilai } = read.data;
		const act = actOf(locals, 'membuat rancangan dari cadangan Moodle', 'organiser');
		const drafted = await draftBackup(act, (await webHouse()).files, idIn(params.id), {
			title: judul,
			summary: ringkasan,
			jp,
			competencyCode: kompetensi,
			level: tingkat,
			passMark: nilai,
		});
		if (!drafted.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.moodle_drafted() });
		redirect(303, `/pelatihan/paket/moodle/${params.id}`);
	},
	soal: async ({ locals, params, request, cookies }) => {
		const typed = await typedIn(request);
		const read = placeForm.safeParse(typed);
		const failed = (errors: Record<string, string>) =>
			fail(400, { typed, errors, about: 'questions' as const });
		if (!read.success) return failed(errorsOf(read.error.issues));
		const { backup, found } = await backupAt(locals, params.id);
		if (!found) error(404, 'not found');
		const { kompetensi: competencyCode, tingkat: level, isi: content } = read.data;
		const added = await addItems(
			actOf(locals, 'mengimpor soal dari cadangan Moodle', 'organiser'),
			{ competencyCode, level, content },
			backup.fileName,
			found.taken,
		);
		if (!added.ok) return failed({ kompetensi: m.package_error_competency() });
		leaveToast(cookies, { message: m.bank_added({ added: added.added, known: added.known }) });
		redirect(303, `/pelatihan/bank/${competencyCode}`);
	},
};
