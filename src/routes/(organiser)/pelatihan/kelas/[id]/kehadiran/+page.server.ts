import { cancelForm } from '#lib/learning/classes/forms-classes.ts';
import { presenceForm } from '#lib/learning/attendance/forms-attendance.ts';
import {
	acceptWaiting,
	correctPresence,
	finishClass,
	nomineesOf,
	presencesIn,
	resultsOf,
} from '#lib/learning/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerClass, ownHeldClass, readClassForm } from '../../../../../../web/classes.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'kehadiran kelas';

export const load: PageServerLoad = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const [nominees, presences, results] = await Promise.all([
		nomineesOf(locals.db, held.id),
		presencesIn(locals.db, held.id),
		held.finishedAt === null ? [] : resultsOf(locals.db, held.id),
	]);
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'learning.attendanceRead',
		subject: 'learning.held_class',
		subjectId: held.id,
	});
	const seated = nominees.filter(({ seat }) => seat !== null);
	return { held, seated, presences, results, now: locals.now };
};

export const actions: Actions = {
	koreksi: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, presenceForm);
		if (!read.ok) return read.failure;
		const { sesi: sessionId, peserta, hadir: present, alasan: reason } = read.data;
		const done = await correctPresence(actOf(locals, purpose, 'organiser'), principalIn(locals), {
			...{ classId: idIn(params.id), sessionId, officerIds: [peserta], present, reason },
		});
		const to = `/pelatihan/kelas/${params.id}/kehadiran`;
		return answerClass(done, { cookies, to, message: m.attend_corrected(), typed: read.typed });
	},
	terima: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, cancelForm);
		if (!read.ok) return read.failure;
		const asked = { classId: idIn(params.id), reason: read.data.alasan };
		const act = actOf(locals, purpose, 'organiser');
		const done = await acceptWaiting(act, principalIn(locals), asked);
		const message = m.attend_accepted({ n: done.ok ? done.corrected : 0 });
		const to = `/pelatihan/kelas/${params.id}/kehadiran`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
	selesai: async ({ locals, params, cookies }) => {
		const act = actOf(locals, 'menyelesaikan kelas', 'organiser');
		const done = await finishClass(act, principalIn(locals), idIn(params.id));
		const passed = done.ok ? done.results.filter(({ outcome }) => outcome === 'passed') : [];
		const message = m.attend_finished({ n: passed.length });
		return answerClass(done, { cookies, to: `/pelatihan/kelas/${params.id}/kehadiran`, message });
	},
};
