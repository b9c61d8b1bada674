import { error } from '@sveltejs/kit';
import { mayShowCode } from '#lib/learning/index.ts';
import { waitingForm } from '#lib/learning/place/forms-waiting.ts';
import { confirmWaiting, taughtSession, waitingIn } from '#lib/learning/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerClass, readClassForm } from '../../../../../../web/classes.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'memastikan kehadiran';

/** Who waits in a session, for its trainer and its organiser alone. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const session = await taughtSession(locals.db, idIn(params.session));
	if (!session || !mayShowCode(locals.principal, session)) error(404, 'not found');
	const waiting = await waitingIn(locals.db, session.sessionId);
	if (waiting.length > 0)
		await recordRead(locals.db, actOf(locals, purpose), {
			act: 'learning.waitingRead',
			subject: 'learning.class_session',
			subjectId: session.sessionId,
		});
	const { above: _, trainerId: __, ...known } = session;
	return { session: known, waiting };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, waitingForm, ['peserta']);
		if (!read.ok) return read.failure;
		const { peserta, hadir, alasan } = read.data;
		const done = await confirmWaiting(actOf(locals, purpose), principalIn(locals), {
			...{ sessionId: idIn(params.session), officerIds: peserta, present: hadir, reason: alasan },
		});
		const message = m.place_confirmed({ n: done.ok ? done.corrected : 0 });
		const to = `/saya/mengajar/${params.session}/menunggu`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
};
