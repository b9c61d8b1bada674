import { noPlaceForm, setPlaceForm } from '#lib/learning/place/forms-place.ts';
import { setSessionPlace } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerClass, ownHeldClass, readClassForm } from '../../../../../../web/classes.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'tempat sesi kelas';

export const load: PageServerLoad = async ({ locals, params }) => ({
	held: await ownHeldClass(locals, params.id),
});

export const actions: Actions = {
	pasang: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, setPlaceForm);
		if (!read.ok) return read.failure;
		const { sesi: sessions, titik, jarak: metres } = read.data;
		const asked = { classId: idIn(params.id), sessions, place: { ...titik, metres } };
		const act = actOf(locals, purpose, 'organiser');
		const done = await setSessionPlace(act, principalIn(locals), asked);
		const message = m.place_set({ n: done.ok ? done.placed : 0 });
		const to = `/pelatihan/kelas/${params.id}/tempat`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
	lepas: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, noPlaceForm);
		if (!read.ok) return read.failure;
		const asked = { classId: idIn(params.id), sessions: read.data.sesi, place: null };
		const act = actOf(locals, purpose, 'organiser');
		const done = await setSessionPlace(act, principalIn(locals), asked);
		const to = `/pelatihan/kelas/${params.id}/tempat`;
		return answerClass(done, { cookies, to, message: m.place_lifted() });
	},
};
