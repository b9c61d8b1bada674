import { error, redirect } from '@sveltejs/kit';
import { standardForm } from '#lib/counter/catalogue/forms-standard.ts';
import { typedOf } from '#lib/counter/catalogue/typed.ts';
import { catalogueRefusal } from '#lib/counter/catalogue/words.ts';
import { versionState } from '#lib/counter/index.ts';
import { offersOf, saveDraft, versionsOf } from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { officeToLead } from '../../office.server.ts';
import { readForm, refusedForm } from '../../../../../../web/readForm.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const office = await officeToLead(locals, url);
	const [[offer], versions] = await Promise.all([
		offersOf(locals.db, { officeId: office.id, today: locals.today, code: params.code }),
		versionsOf(locals.db, params.code, office.id),
	]);
	if (!offer) error(404, 'unknownService');
	const draft = versions.find((one) =>
		['draft', 'review'].includes(versionState(one, locals.today)),
	);
	const base = draft ?? versions.find((one) => one.id === offer.standardId);
	if (!base) error(404, 'unknownService');
	return { office, offer, written: typedOf(base.text) };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, url, request, cookies } = event;
		const office = await officeToLead(locals, url);
		const read = await readForm(request, 'isi', standardForm);
		if (!read.ok) return read.failure;
		const { officerId } = principalIn(locals);
		const act = actOf(locals, 'standar pelayanan', 'headOfOffice');
		const key = { officeId: office.id, code: params.code, officerId };
		const done = await saveDraft(act, { ...key, text: read.data });
		if (!done.ok) return refusedForm('isi', read.typed, catalogueRefusal(done.reason));
		leaveToast(cookies, { message: m.catalogue_done(), kind: 'good' });
		redirect(303, `/kantor/layanan/${params.code}?kantor=${office.code}`);
	},
};
