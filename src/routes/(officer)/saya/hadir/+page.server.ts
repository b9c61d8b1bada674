import { fail, redirect } from '@sveltejs/kit';
import { scanForm } from '#lib/learning/attendance/forms-attendance.ts';
import { positionOf } from '#lib/learning/place/forms-place.ts';
import { foundWords } from '#lib/learning/place/wording-place.ts';
import { scanRefusalWords } from '#lib/learning/attendance/wording-attendance.ts';
import { isLive } from '#lib/learning/index.ts';
import { ownerMark, scanCode, sessionsOfOfficer } from '#lib/learning/server.ts';
import { addDays } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const days = { from: locals.today, to: addDays(locals.today, 1) };
	const { officerId } = principalIn(locals);
	const sessions = await sessionsOfOfficer(locals.db, officerId, days);
	return {
		owner: ownerMark((await webHouse()).secret, officerId),
		sessions: sessions.map((one) => ({ ...one, live: isLive(one, locals.now) })),
		asksPlace: sessions.some(({ place }) => place !== null),
		code: (url.searchParams.get('kode') ?? '').slice(0, 40),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const sent = Object.fromEntries(await request.formData());
		const code = String(sent.kode ?? '').slice(0, 40);
		const read = scanForm.safeParse(sent);
		if (!read.success) return fail(400, { code, wrong: m.attend_wrong_code() });
		const { officerId } = principalIn(locals);
		const { secret } = await webHouse();
		const act = actOf(locals, 'hadir di kelas');
		const where = positionOf(sent);
		const done = await scanCode(act, { officerId, secret, code: read.data.kode, where });
		if (!done.ok) return fail(409, { code, wrong: scanRefusalWords(done.reason) });
		const { place, session } = done;
		const isThere = place === null || place.verdict === 'inside';
		const message = isThere
			? m.attend_done({ title: session.title })
			: m.place_waits({ title: session.title, found: foundWords(place) });
		leaveToast(cookies, { message, kind: isThere ? 'good' : 'warn' });
		redirect(303, `/saya/kelas/${done.session.classId}`);
	},
};
