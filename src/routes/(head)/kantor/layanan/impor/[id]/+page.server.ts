import { error, redirect } from '@sveltejs/kit';
import { catalogueRefusal } from '#lib/counter/catalogue/words.ts';
import { changesOf } from '#lib/counter/index.ts';
import { applyCatalogue, catalogueNow, importRun } from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { officeToLead } from '../../office.server.ts';
import { refusedForm } from '../../../../../../web/readForm.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const office = await officeToLead(locals, url);
	const [run, now] = await Promise.all([
		importRun(locals.db, { officeId: office.id, id: idIn(params.id) }),
		catalogueNow(locals.db, office.id, locals.today),
	]);
	if (!run) error(404, 'unknownRun');
	const { rows, ...shown } = run;
	return { office, run: shown, total: rows.length, changes: changesOf(rows, now) };
};

export const actions: Actions = {
	default: async ({ locals, params, url, cookies }) => {
		const office = await officeToLead(locals, url);
		const { officerId } = principalIn(locals);
		const act = actOf(locals, 'impor layanan', 'headOfOffice');
		const asked = { officeId: office.id, officerId, id: idIn(params.id) };
		const done = await applyCatalogue(act, asked);
		if (!done.ok) {
			const { reason, code = '' } = done;
			if (reason === 'unknownRun') error(404, 'unknownRun');
			if (reason === 'defective') return refusedForm('impor', {}, m.catalogue_import_defective());
			const why = catalogueRefusal(reason);
			return refusedForm('impor', {}, m.catalogue_import_refused({ code, why }));
		}
		leaveToast(cookies, { message: m.catalogue_import_done({ n: done.changed }), kind: 'good' });
		redirect(303, `/kantor/layanan?kantor=${office.code}`);
	},
};
