import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { extraEndForm, extraForm } from '#lib/competency/bank/extra/forms.ts';
import { extraErrors } from '#lib/competency/bank/extra/extraWords.ts';
import { idIn } from '#lib/competency/index.ts';
import { endExtraTime, extraTimes, grantExtraTime } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'tambahan waktu tes bagi yang berhak';
const onePage = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const before = idIn(url.searchParams.get('sesudah'));
	const found = await extraTimes(locals.db, { branches, before, limit: onePage + 1 });
	const rows = found.slice(0, onePage);
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'competency.extraTimesRead',
		subject: 'people.unit',
		subjectId: branches.join(','),
		after: { officers: rows.map(({ officerId }) => officerId) },
	});
	const next = found.length > onePage ? String(rows.at(-1)?.id ?? '') : null;
	return { rows, next, today: locals.today, token: randomUUID() };
};

const typedIn = async (request: Request) =>
	Object.fromEntries(
		[...(await request.formData())].map(([name, value]) => [name, String(value).slice(0, 600)]),
	);

export const actions: Actions = {
	beri: async ({ locals, request, cookies }) => {
		const typed = await typedIn(request);
		const read = extraForm.safeParse(typed);
		if (!read.success)
			return fail(400, {
				typed,
				errors: Object.fromEntries(
					read.error.issues.map(({ path, message }) => [
						String(path[0]),
						extraErrors[message]?.text() ?? message,
					]),
				),
			});
		const { kunci: token, nip, tambahan: percent, mulai: from, sampai: to } = read.data;
		const given = await grantExtraTime(
			actOf(locals, purpose, 'organiser'),
			branchesOf(principalIn(locals), ['organiser']),
			{ token, nip, percent, from, to, reason: read.data.alasan },
		);
		if (!given.ok) {
			const refusal = extraErrors[given.reason];
			return fail(400, { typed, errors: { [refusal?.field ?? 'nip']: refusal?.text() ?? '' } });
		}
		leaveToast(cookies, { message: m.testing_extra_given(), kind: 'good' });
		redirect(303, '/pelatihan/bank/waktu');
	},
	akhiri: async ({ locals, request, cookies }) => {
		const typed = await typedIn(request);
		const read = extraEndForm.safeParse(typed);
		if (!read.success)
			return fail(400, {
				ending: typed['id'] ?? '',
				endTyped: typed['alasan'] ?? '',
				errors: { [`alasan-${typed['id'] ?? ''}`]: m.testing_extra_reason_short() },
			});
		const { id, alasan: reason } = read.data;
		const ended = await endExtraTime(
			actOf(locals, purpose, 'organiser'),
			branchesOf(principalIn(locals), ['organiser']),
			{ id, reason },
		);
		leaveToast(
			cookies,
			ended.ok
				? { message: m.testing_extra_ended(), kind: 'good' }
				: { message: m.testing_extra_unknown(), kind: 'warn' },
		);
		redirect(303, '/pelatihan/bank/waktu');
	},
};
