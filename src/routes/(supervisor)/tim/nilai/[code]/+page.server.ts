import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { answerField, ratingForm } from '#lib/competency/forms.ts';
import { isDone, turnOf } from '#lib/competency/index.ts';
import type { Answer } from '#lib/competency/index.ts';
import {
	competencyFor,
	dropRatingDraft,
	indicatorsAsked,
	keepRatingDraft,
	rateByIndicators,
	ratingDraftOf,
	skipRating,
	teamTurns,
} from '#lib/competency/server.ts';
import { levelInFull } from '#lib/competency/wording.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'penilaian kompetensi';
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, today } = locals;
	const { officerId: me } = principalIn(locals);
	const turns = await teamTurns(db, me, params.code, today);
	if (turns.length === 0) error(404, 'notFound');
	const wish = {
		asked: idIn(url.searchParams.get('pegawai')),
		after: idIn(url.searchParams.get('sesudah')),
	};
	const turn = turnOf(turns, wish);
	const competency = await competencyFor(db, (turn ?? turns[0])?.officerId ?? 0, params.code);
	if (!competency) error(404, 'notFound');
	const { code, name } = competency;
	const about = { code, name };
	await recordRead(db, actOf(locals, purpose, 'supervisor'), {
		act: 'competency.teamRatingOpened',
		subject: 'people.team',
		subjectId: me,
		...(turn ? { about: turn.officerId } : {}),
		after: { code, members: turns.map(({ officerId }) => officerId) },
	});
	const done = turns.filter(isDone).length;
	if (!turn) return { competency: about, turns, done, turn: null };
	const place = { supervisorId: me, officerId: turn.officerId, competencyId: competency.id };
	return {
		competency: about,
		turns,
		done,
		turn: {
			...turn,
			number: turns.indexOf(turn) + 1,
			indicators: indicatorsAsked(competency, turn.required),
			draft: await ratingDraftOf(db, place),
			key: randomUUID(),
		},
	};
};

type Event = Parameters<NonNullable<Actions[string]>>[0];

/** What was sent, about whom, in the form of this page. */
async function sentBy({ request, locals, params }: Event) {
	const input = Object.fromEntries(
		[...(await request.formData())].map(([field, value]) => [field, String(value)]),
	);
	const officerId = idIn(input['pegawai'] ?? null);
	return {
		input,
		place: { officerId, competencyCode: params.code ?? '' },
		act: actOf(locals, purpose, 'supervisor'),
	};
}

const next = (code: string, after: number) => `/tim/nilai/${code}?sesudah=${after}#mulai`;

export const actions: Actions = {
	simpan: async (event) => {
		const { input, place, act } = await sentBy(event);
		const competency = await competencyFor(act.db, place.officerId, place.competencyCode);
		if (!competency?.required) error(404, 'notFound');
		const indicators = indicatorsAsked(competency, competency.required);
		const form = ratingForm(indicators.map(({ id }) => id)).safeParse(input);
		if (!form.success)
			return fail(400, { input, problems: z.flattenError(form.error).fieldErrors });
		const given = form.data as Record<string, string>;
		const rated = await rateByIndicators(act, {
			...place,
			answers: new Map(indicators.map(({ id }) => [id, given[answerField(id)] as Answer])),
			note: form.data.catatan,
			key: form.data.kunci,
		});
		if (!rated.ok) error(404, rated.reason);
		await dropRatingDraft(act, place);
		const message = m.competency_rate_done({ level: levelInFull(rated.level) });
		leaveToast(event.cookies, { message, kind: 'good' });
		redirect(303, next(place.competencyCode, place.officerId));
	},
	lewati: async (event) => {
		const { place, act } = await sentBy(event);
		if (!(await skipRating(act, place)).ok) error(404, 'notFound');
		leaveToast(event.cookies, { message: m.contest_team_skip_done() });
		redirect(303, next(place.competencyCode, place.officerId));
	},
	draf: async (event) => {
		const { input, place, act } = await sentBy(event);
		const answers = Object.fromEntries(
			Object.entries(input).filter(([name]) => /^indikator-\d{1,15}$/.test(name)),
		);
		const draft = { answers, note: (input['catatan'] ?? '').slice(0, 1000) };
		if (!(await keepRatingDraft(act, place, draft)).ok) error(404, 'notFound');
		return { kept: true };
	},
};
