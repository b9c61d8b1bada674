import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import {
	askRecheck,
	comparisonById,
	comparisonVersions,
	contestsBy,
	openContest,
	rechecksOf,
	stepContest,
	studyOfVersion,
} from '#lib/impact/server.ts';
import type { Contested } from '#lib/impact/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn, idOrNull } from '../idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** One finding of the whole province with all that it rests on; no officer is in it. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, today } = locals;
	const id = idIn(params.id);
	const version = idOrNull(url.searchParams.get('versi'));
	const versions = await comparisonVersions(db, id);
	const told = version ? await comparisonById(db, id, version) : versions[0];
	if (!told) error(404, 'not found');
	const [study, contests, rechecks] = await Promise.all([
		studyOfVersion(db, told.studyId),
		contestsBy(db, { comparisonId: id }),
		rechecksOf(db, id),
	]);
	const me = principalIn(locals).officerId;
	return { told, versions, study, contests, rechecks, today, me, token: randomUUID() };
};

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 5_000);

export const actions: Actions = {
	hitungUlang: async ({ locals, params, request, cookies }) => {
		const form = await request.formData();
		const act = actOf(locals, 'pemeriksaan temuan', 'leader');
		const versionId = idIn(textIn(form, 'versi'));
		await askRecheck(act, { versionId, key: textIn(form, 'kunci') });
		leaveToast(cookies, { message: m.finding_recheck_toast(), kind: 'good' });
		redirect(303, `/dampak/temuan/${params.id}`);
	},
	keberatan: async ({ locals, params, request, cookies }) => {
		const form = await request.formData();
		const act = actOf(locals, 'keberatan atas temuan', 'leader');
		const reason = textIn(form, 'keberatan');
		const asked = { comparisonId: idIn(params.id), key: textIn(form, 'kunci'), reason };
		const done = await openContest(act, principalIn(locals), asked);
		if (!done.ok) return refused(done, 'keberatan', null, reason);
		leaveToast(cookies, { message: m.finding_contest_toast(), kind: 'good' });
		redirect(303, `/dampak/temuan/${params.id}`);
	},
	tangani: async ({ locals, params, request }) => {
		const contestId = idIn(textIn(await request.formData(), 'kasus'));
		const act = actOf(locals, 'keberatan atas temuan', 'leader');
		const asked = { contestId, step: 'taken', reason: '' } as const;
		const done = await stepContest(act, principalIn(locals), asked);
		if (!done.ok) return refused(done, 'jawaban', contestId, '');
		redirect(303, `/dampak/temuan/${params.id}`);
	},
	jawab: async ({ locals, params, request }) => {
		const form = await request.formData();
		const act = actOf(locals, 'keberatan atas temuan', 'leader');
		const contestId = idIn(textIn(form, 'kasus'));
		const reason = textIn(form, 'jawaban');
		const step = textIn(form, 'putusan') === 'upheld' ? 'upheld' : 'rejected';
		const done = await stepContest(act, principalIn(locals), { contestId, step, reason });
		if (!done.ok) return refused(done, 'jawaban', contestId, reason);
		redirect(303, `/dampak/temuan/${params.id}`);
	},
};

/** What was written stays, with the reason beside its field. */
function refused(
	done: Extract<Contested, { ok: false }>,
	field: 'keberatan' | 'jawaban',
	contestId: number | null,
	typed: string,
) {
	if (done.reason === 'notYours') error(403, 'forbidden');
	if (done.reason === 'findingUnknown' || done.reason === 'contestUnknown') error(404, 'not found');
	const status = done.reason.startsWith('reason') ? 400 : 409;
	return fail(status, { refused: done.reason, field, contestId, typed });
}
