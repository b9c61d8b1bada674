import { error } from '@sveltejs/kit';
import { cancelForm } from '#lib/learning/classes/forms-classes.ts';
import { fatesWords } from '#lib/learning/classes/wording-classes.ts';
import {
	classesOfOfficer,
	handoutsOf,
	heldClassById,
	nominateForClass,
	releaseSeat,
} from '#lib/learning/server.ts';
import { clashesOf } from '#lib/learning/index.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerClass, engagedOn, readClassForm } from '../../../../../web/classes.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const id = idIn(params.id);
	const [held, own] = await Promise.all([
		heldClassById(locals.db, id),
		classesOfOfficer(locals.db, officerId, id),
	]);
	if (!held) error(404, 'not found');
	const [mine = null] = own;
	const engaged = mine ? [] : await engagedOn(locals, held.sessions, [officerId]);
	const { above: _, key: __, link, ...known } = held;
	const shown = { ...known, link: mine !== null && mine.seat !== null ? link : null };
	const place = mine && { seat: mine.seat, waits: mine.waits };
	const handouts = place?.seat == null ? [] : await handoutsOf(locals.db, id);
	const clashes = clashesOf(held.sessions, engaged);
	return { held: shown, place, handouts, clashes, today: locals.today };
};

export const actions: Actions = {
	daftar: async ({ locals, params, cookies, request }) => {
		const anyway = (await request.formData()).get('anyway') === '1';
		const { officerId } = principalIn(locals);
		const held = await heldClassById(locals.db, idIn(params.id));
		if (!held) error(404, 'not found');
		const done = await nominateForClass(actOf(locals, 'mendaftar kelas'), {
			...{ classId: held.id, officerIds: [officerId], way: 'self', anyway },
			engaged: await engagedOn(locals, held.sessions, [officerId]),
		});
		const message = done.ok ? fatesWords(done.fates) : '';
		return answerClass(done, { cookies, to: `/saya/kelas/${params.id}`, message });
	},
	lepas: async ({ locals, params, cookies, request }) => {
		const read = await readClassForm(request, cancelForm);
		if (!read.ok) return read.failure;
		const { officerId } = principalIn(locals);
		const asked = { classId: idIn(params.id), officerId, reason: read.data.alasan };
		const done = await releaseSeat(actOf(locals, 'melepas kursi kelas'), {
			...asked,
			as: 'withdrawn',
		});
		const to = `/saya/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message: m.classes_left(), typed: read.typed });
	},
};
