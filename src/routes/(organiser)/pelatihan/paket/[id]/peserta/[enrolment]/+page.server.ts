import { error, fail, redirect } from '@sveltejs/kit';
import { abandonForm, waiveForm } from '#lib/learning/cmi5/forms-cmi5.ts';
import { endSession, enrolmentIn, unitStandings, waiveUnit } from '#lib/learning/server.ts';
import { namesOf } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import { packageCourse } from '../../../../../../../web/packageCourse.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

type Wanted = { readonly id: string; readonly enrolment: string };

async function learnerAt(locals: App.Locals, params: Wanted) {
	const held = await packageCourse(locals, params.id);
	const enrolmentId = idIn(params.enrolment);
	const enrolment = await enrolmentIn(locals.db, held.courseId, enrolmentId);
	if (!enrolment) error(404, 'not found');
	return { held, enrolmentId, officerId: enrolment.officerId };
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const { held, enrolmentId, officerId } = await learnerAt(locals, params);
	const [units, names] = await Promise.all([
		unitStandings(locals.db, held.courseId, enrolmentId),
		namesOf(locals.db, [officerId]),
	]);
	await recordRead(locals.db, actOf(locals, 'peserta paket belajar', 'organiser'), {
		act: 'learning.participantRead',
		subject: 'learning.enrolment',
		subjectId: enrolmentId,
		about: officerId,
	});
	const { id, title, kind } = held;
	return { held: { id, title, kind }, name: names.get(officerId) ?? '–', units };
};

const words: Record<string, () => string> = {
	bagian: m.cmi5_waive_error_unit,
	alasan: m.cmi5_waive_error_reason,
};

const refusals = {
	alreadySatisfied: m.cmi5_waive_error_done,
	comesFirst: m.paths_before_title,
	notEnrolled: m.cmi5_waive_error_unit,
	noSuchLesson: m.cmi5_waive_error_unit,
};

export const actions: Actions = {
	bebaskan: async ({ locals, params, request, cookies, url }) => {
		const { held, enrolmentId } = await learnerAt(locals, params);
		const data = await request.formData();
		const typed = {
			bagian: String(data.get('bagian') ?? ''),
			alasan: String(data.get('alasan') ?? ''),
		};
		const read = waiveForm.safeParse(typed);
		if (!read.success) {
			const errors: Record<string, string> = {};
			for (const { path } of read.error.issues)
				errors[String(path[0])] = words[String(path[0])]?.() ?? '';
			return fail(400, { typed, errors });
		}
		const { origin } = await webHouse();
		const at = { courseId: held.courseId, enrolmentId, slug: read.data.bagian };
		const act = actOf(locals, 'membebaskan bagian paket', 'organiser');
		const waived = await waiveUnit(act, at, read.data.alasan, origin);
		if (!waived.ok) return fail(400, { typed, errors: { bagian: refusals[waived.reason]() } });
		leaveToast(cookies, { message: m.cmi5_waive_done() });
		redirect(303, url.pathname);
	},
	akhiri: async ({ locals, params, request, cookies, url }) => {
		const { held } = await learnerAt(locals, params);
		const read = abandonForm.safeParse(Object.fromEntries(await request.formData()));
		if (!read.success) error(404, 'not found');
		const { origin } = await webHouse();
		const act = actOf(locals, 'mengakhiri sesi paket', 'organiser');
		await endSession(act, { courseId: held.courseId, sessionId: read.data.sesi }, origin);
		leaveToast(cookies, { message: m.cmi5_session_ended() });
		redirect(303, url.pathname);
	},
};
