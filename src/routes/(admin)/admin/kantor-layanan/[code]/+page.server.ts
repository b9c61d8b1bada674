import { error, fail, redirect } from '@sveltejs/kit';
import { closingForm, nameForm } from '#lib/counter/premises/forms-standing.ts';
import { faultsOf, refusedField } from '#lib/counter/premises/wording.ts';
import type { OwnOffice } from '#lib/counter/index.ts';
import { closeOffice, officeStanding, renameOffice, reopenOffice } from '#lib/counter/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

type Place = Pick<RequestEvent, 'locals' | 'params'>;

const ownOf = ({ locals, params }: Place): OwnOffice => ({
	branches: branchesOf(principalIn(locals), ['administrator']),
	code: params.code,
});

export const load: PageServerLoad = async (event) => {
	const office = await officeStanding(event.locals.db, ownOf(event));
	return office ? { office, today: event.locals.today } : error(404, 'unknownOffice');
};

async function typedIn({ request }: RequestEvent): Promise<Record<string, string>> {
	const fields = [...(await request.formData())];
	return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 400)]));
}

const actFor = ({ locals }: RequestEvent, purpose: string) =>
	actOf(locals, purpose, 'administrator');

function back({ cookies, params }: RequestEvent, message: string): never {
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, `/admin/kantor-layanan/${params.code}`);
}

export const actions: Actions = {
	nama: async (event) => {
		const typed = await typedIn(event);
		const form = nameForm.safeParse(typed);
		if (!form.success) return fail(400, { typed, errors: faultsOf(form.error.issues) });
		const asked = { own: ownOf(event), name: form.data.nama };
		const done = await renameOffice(actFor(event, 'mengganti nama kantor'), asked);
		if (!done.ok) return fail(409, { typed, errors: refusedField(done.reason) });
		return back(event, m.premises_renamed({ name: form.data.nama }));
	},
	tutup: async (event) => {
		const typed = await typedIn(event);
		const form = closingForm.safeParse(typed);
		if (!form.success) return fail(400, { typed, errors: faultsOf(form.error.issues) });
		const { sejak: from, keterangan: note } = form.data;
		const asked = { own: ownOf(event), from, note };
		const done = await closeOffice(actFor(event, 'menutup kantor layanan'), asked);
		if (!done.ok) return fail(409, { typed, errors: refusedField(done.reason) });
		return back(event, m.premises_closed_kept());
	},
	buka: async (event) => {
		const done = await reopenOffice(actFor(event, 'membuka kembali kantor'), ownOf(event));
		if (!done.ok) error(404, 'unknownOffice');
		return back(event, m.premises_reopened());
	},
};
