import { error } from '@sveltejs/kit';
import { cancelForm } from '#lib/learning/classes/forms-classes.ts';
import { fatesWords } from '#lib/learning/classes/wording-classes.ts';
import { clashesOf } from '#lib/learning/index.ts';
import {
	heldClassById,
	nominateForClass,
	ownTeam,
	releaseSeat,
	teamForClass,
} from '#lib/learning/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { answerClass, engagedOn, readClassForm } from '../../../../../web/classes.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'mengusulkan anggota tim ke kelas';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const at = {
		...{ classId: idIn(params.id), today: locals.today },
		after: idIn(url.searchParams.get('sesudah')) || null,
	};
	const [held, team] = await Promise.all([
		heldClassById(locals.db, at.classId),
		teamForClass(locals.db, officerId, at),
	]);
	if (!held) error(404, 'not found');
	const ids = team.members.map((one) => one.officerId);
	const engaged = await engagedOn(locals, held.sessions, ids);
	await recordRead(locals.db, actOf(locals, purpose, 'supervisor'), {
		act: 'learning.teamRead',
		subject: 'people.team',
		subjectId: officerId,
		after: { members: ids },
	});
	const members = team.members.map((one) => ({
		...one,
		clashes: clashesOf(
			held.sessions,
			engaged.filter((own) => own.officerId === one.officerId),
		),
	}));
	const { above: _, key: __, link: ___, ...known } = held;
	const pages = { next: team.next === null ? null : String(team.next) };
	return { held: { ...known, link: null }, members, pages, today: locals.today };
};

export const actions: Actions = {
	usul: async ({ locals, params, cookies, request }) => {
		const form = await request.formData();
		const anyway = form.get('anyway') === '1';
		const { officerId } = principalIn(locals);
		const chosen = form
			.getAll('pegawai')
			.map((value) => idIn(String(value)))
			.slice(0, 200);
		const held = await heldClassById(locals.db, idIn(params.id));
		if (!held) error(404, 'not found');
		const officerIds = await ownTeam(locals.db, officerId, chosen, locals.today);
		const done = await nominateForClass(actOf(locals, purpose, 'supervisor'), {
			...{ classId: held.id, officerIds, way: 'supervisor', anyway },
			engaged: await engagedOn(locals, held.sessions, officerIds),
		});
		const message = done.ok ? fatesWords(done.fates) : '';
		return answerClass(done, { cookies, to: `/tim/kelas/${params.id}`, message });
	},
	lepas: async ({ locals, params, cookies, request }) => {
		const sent = await request.clone().formData();
		const read = await readClassForm(request, cancelForm);
		if (!read.ok) return read.failure;
		const member = idIn(String(sent.get('pegawai') ?? ''));
		const team = await ownTeam(locals.db, principalIn(locals).officerId, [member], locals.today);
		if (team.length === 0) error(404, 'not found');
		const asked = { classId: idIn(params.id), officerId: member, reason: read.data.alasan };
		const done = await releaseSeat(actOf(locals, purpose, 'supervisor'), {
			...asked,
			as: 'released',
		});
		const message = m.classes_released({ n: done.ok ? done.promoted : 0 });
		const to = `/tim/kelas/${params.id}`;
		return answerClass(done, { cookies, to, message, typed: read.typed });
	},
};
