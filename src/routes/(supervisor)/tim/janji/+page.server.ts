import { error, fail, redirect } from '@sveltejs/kit';
import { leadershipIndex, mayClose, statusOf } from '#lib/culture/index.ts';
import { agreeForm, confirmForm, declineForm, notKeptForm } from '#lib/culture/forms.ts';
import { agree, confirm, decline, inboxOf, noteNotKept } from '#lib/culture/server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const actIn = (locals: App.Locals) => actOf(locals, 'janji penerapan tim', 'supervisor');

export const load: PageServerLoad = async ({ locals }) => {
	const promises = await inboxOf(locals.db, actIn(locals), principalIn(locals).officerId);
	return {
		index: leadershipIndex(promises, locals.today),
		promises: promises.map((promise) => ({
			...promise,
			status: statusOf(promise, locals.today),
			closable: mayClose(promise, locals.today).ok,
		})),
	};
};

type Given = Record<string, string>;

async function given(request: Request): Promise<Given> {
	return Object.fromEntries(await request.formData()) as Given;
}

function answer(outcome: { ok: true } | { ok: false; reason: string }, fields: Given) {
	if (outcome.ok) redirect(303, '/tim/janji');
	if (outcome.reason === 'notYours') error(403, 'forbidden');
	return fail(409, { given: fields, wrong: 'changed' as const });
}

const reasonMissing = (fields: Given) => fail(400, { given: fields, wrong: 'reason' as const });

export const actions: Actions = {
	setuju: async ({ locals, request }: RequestEvent) => {
		const fields = await given(request);
		const parsed = agreeForm.safeParse(fields);
		if (!parsed.success) error(404, 'not found');
		return answer(await agree(actIn(locals), parsed.data.promiseId), fields);
	},
	tolak: async ({ locals, request }: RequestEvent) => {
		const fields = await given(request);
		const parsed = declineForm.safeParse(fields);
		if (!parsed.success) return reasonMissing(fields);
		return answer(await decline(actIn(locals), parsed.data.promiseId, parsed.data.reason), fields);
	},
	ditepati: async ({ locals, request }: RequestEvent) => {
		const fields = await given(request);
		const parsed = confirmForm.safeParse({ ...fields, evidence: fields.reason });
		if (!parsed.success) return reasonMissing(fields);
		return answer(
			await confirm(actIn(locals), parsed.data.promiseId, parsed.data.evidence),
			fields,
		);
	},
	belum: async ({ locals, request }: RequestEvent) => {
		const fields = await given(request);
		const parsed = notKeptForm.safeParse(fields);
		if (!parsed.success) return reasonMissing(fields);
		return answer(
			await noteNotKept(actIn(locals), parsed.data.promiseId, parsed.data.reason),
			fields,
		);
	},
};
