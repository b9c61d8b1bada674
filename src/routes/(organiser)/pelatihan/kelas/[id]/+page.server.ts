import {
	cancelForm,
	releaseForm,
	seatsForm,
	sessionForm,
} from '#lib/learning/classes/forms-classes.ts';
import { classChangeForm } from '#lib/learning/classes/forms-change.ts';
import { nipListForm } from '#lib/learning/classes/forms-nominees.ts';
import { fatesWords, unknownWords } from '#lib/learning/classes/wording-classes.ts';
import {
	addSession,
	arrangeSeats,
	changeClass,
	cancelHeldClass,
	dropSession,
	keptSeats,
	nominateForClass,
	nomineesOf,
	releaseSeat,
} from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { officersByNip, unitChoices } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import {
	answerClass,
	engagedOn,
	ownHeldClass,
	readClassForm,
} from '../../../../../web/classes.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menyelenggarakan kelas';

export const load: PageServerLoad = async ({ locals, params }) => {
	const held = await ownHeldClass(locals, params.id);
	const [nominees, keptFor, units] = await Promise.all([
		nomineesOf(locals.db, held.id),
		keptSeats(locals.db, held.id),
		unitChoices(locals.db, branchesOf(principalIn(locals), ['organiser']), null),
	]);
	if (nominees.length > 0)
		await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
			act: 'learning.nomineesRead',
			subject: 'learning.held_class',
			subjectId: held.id,
		});
	const choices = units.map(({ id, name }) => ({ value: id, label: name }));
	return { held, nominees, keptFor, units: choices, today: locals.today };
};

export const actions: Actions = {
	ubah: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, classChangeForm);
		if (!read.ok) return read.failure;
		const asked = { ...read.data, classId: idIn(params.id) };
		const done = await changeClass(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message: m.classes_changed(), typed: read.typed });
	},
	sesi: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, sessionForm);
		if (!read.ok) return read.failure;
		const asked = { classId: idIn(params.id), session: read.data };
		const done = await addSession(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, {
			cookies,
			to,
			message: m.classes_session_added(),
			typed: read.typed,
		});
	},
	hapus: async ({ locals, params, request, cookies }) => {
		const sessionId = idIn(String((await request.formData()).get('sesi') ?? ''));
		const asked = { classId: idIn(params.id), sessionId };
		const done = await dropSession(actOf(locals, purpose, 'organiser'), principalIn(locals), asked);
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message: m.classes_session_dropped() });
	},
	usul: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, nipListForm);
		if (!read.ok) return read.failure;
		const held = await ownHeldClass(locals, params.id);
		const { nips, unread } = read.data.daftar;
		const found = await officersByNip(locals.db, nips);
		const officerIds = [...found.values()];
		const done = await nominateForClass(actOf(locals, purpose, 'organiser'), {
			...{ classId: held.id, officerIds, way: 'organiser', anyway: read.data.anyway === '1' },
			engaged: await engagedOn(locals, held.sessions, officerIds),
		});
		const unknown = [...nips.filter((nip) => !found.has(nip)), ...unread];
		const fates = done.ok ? fatesWords(done.fates) : '';
		const message = [fates, unknownWords(unknown)].join(' ').trim();
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
	lepas: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, releaseForm);
		if (!read.ok) return read.failure;
		const held = await ownHeldClass(locals, params.id);
		const { usulan: officerId, alasan: reason } = read.data;
		const asked = { classId: held.id, officerId, as: 'released', reason } as const;
		const done = await releaseSeat(actOf(locals, purpose, 'organiser'), asked);
		const message = m.classes_released({ n: done.ok ? done.promoted : 0 });
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
	kursi: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, seatsForm);
		if (!read.ok) return read.failure;
		const { tambah: add, simpan: seats, unit: unitId } = read.data;
		const asked = { classId: idIn(params.id), add, keep: { unitId, seats } };
		const done = await arrangeSeats(
			actOf(locals, purpose, 'organiser'),
			principalIn(locals),
			asked,
		);
		const message = m.classes_seats_arranged({ n: done.ok ? done.promoted : 0 });
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
	batal: async ({ locals, params, request, cookies }) => {
		const read = await readClassForm(request, cancelForm);
		if (!read.ok) return read.failure;
		const asked = { classId: idIn(params.id), reason: read.data.alasan };
		const done = await cancelHeldClass(
			actOf(locals, purpose, 'organiser'),
			principalIn(locals),
			asked,
		);
		const message = m.classes_cancelled_told({ n: done.ok ? done.told : 0 });
		const to = `/pelatihan/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
};
