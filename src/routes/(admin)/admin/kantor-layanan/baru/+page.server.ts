import { error, fail, redirect } from '@sveltejs/kit';
import { guessOffice } from '#lib/counter/index.ts';
import { officeForm } from '#lib/counter/premises/forms.ts';
import { faultsOf, refusedField } from '#lib/counter/premises/wording.ts';
import { freeUnit, openOffice } from '#lib/counter/server.ts';
import { branchesOf, regions } from '#lib/people/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

type Place = Pick<RequestEvent, 'locals' | 'url'>;

/** The unit that the address names, in the own branches. */
async function unitAsked({ locals, url }: Place) {
	const branches = branchesOf(principalIn(locals), ['administrator']);
	const unitId = idIn(url.searchParams.get('unit') ?? '');
	const unit = await freeUnit(locals.db, { branches, unitId });
	return unit ? { ...unit, unitId, branches } : error(404, 'unknownUnit');
}

export const load: PageServerLoad = async (event) => {
	const { name, taken } = await unitAsked(event);
	return { name, taken, guess: guessOffice(name, regions) };
};

export const actions: Actions = {
	default: async (event) => {
		const { unitId, branches } = await unitAsked(event);
		const typed = Object.fromEntries(
			[...(await event.request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const form = officeForm.safeParse(typed);
		if (!form.success) return fail(400, { typed, errors: faultsOf(form.error.issues) });
		const { tingkat: level, wilayah: regionCode, loket: desks } = form.data;
		const { alamat: address, buka: opens, tutup: closes } = form.data;
		const wish = { unitId, level, regionCode, address, opens, closes, desks };
		const act = actOf(event.locals, 'membuka kantor layanan', 'administrator');
		const opened = await openOffice(act, branches, wish);
		if (!opened.ok) return fail(409, { typed, errors: refusedField(opened.reason) });
		leaveToast(event.cookies, {
			message: m.premises_opened({ name: opened.name }),
			kind: 'good',
		});
		redirect(303, `/admin/kantor-layanan?cari=${encodeURIComponent(opened.name)}`);
	},
};
