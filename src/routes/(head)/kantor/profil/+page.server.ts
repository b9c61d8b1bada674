import { fail, redirect } from '@sveltejs/kit';
import { desksForm, hoursForm, pledgeForm } from '#lib/counter/premises/forms.ts';
import { faultsOf, refusedField } from '#lib/counter/premises/wording.ts';
import { adoptPledge, desksIn, pledgesOf, setHours, setUpDesks } from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { officeLed, officeToLead } from '../layanan/office.server.ts';
import { typedIn } from './typed.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	const today = locals.today;
	if (!office) return { office, today, pledges: [], desks: 0 };
	const [pledges, desks] = await Promise.all([
		pledgesOf(locals.db, office.id),
		desksIn(locals.db, office.id),
	]);
	return { office, today, pledges, desks };
};

const actIn = ({ locals }: RequestEvent) =>
	actOf(locals, 'mengatur kantor layanan', 'headOfOffice');

function done({ cookies }: RequestEvent, code: string, message: string): never {
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, `/kantor/profil?kantor=${encodeURIComponent(code)}`);
}

export const actions: Actions = {
	jam: async (event) => {
		const office = await officeToLead(event.locals, event.url);
		const typed = await typedIn(event);
		const form = hoursForm.safeParse(typed);
		if (!form.success)
			return fail(400, { form: 'jam', typed, errors: faultsOf(form.error.issues) });
		const { alamat: address, buka: opens, tutup: closes } = form.data;
		const hours = { address, opens, closes };
		const set = await setHours(actIn(event), { officeId: office.id, hours });
		if (!set.ok) return fail(409, { form: 'jam', typed, errors: refusedField(set.reason) });
		return done(event, office.code, m.premises_hours_kept());
	},
	loket: async (event) => {
		const office = await officeToLead(event.locals, event.url);
		const typed = await typedIn(event);
		const form = desksForm.safeParse(typed);
		if (!form.success)
			return fail(400, { form: 'loket', typed, errors: faultsOf(form.error.issues) });
		const asked = { officeId: office.id, desks: form.data.loket };
		const added = await setUpDesks(actIn(event), asked);
		return done(event, office.code, m.premises_desks_kept({ n: added }));
	},
	maklumat: async (event) => {
		const office = await officeToLead(event.locals, event.url);
		const typed = await typedIn(event);
		const form = pledgeForm.safeParse(typed);
		if (!form.success)
			return fail(400, { form: 'maklumat', typed, errors: faultsOf(form.error.issues) });
		const { maklumat: text, keputusan: decree, tanggal: decreeOn } = form.data;
		const { officerId: headId } = principalIn(event.locals);
		const asked = { officeId: office.id, headId, text, decree, decreeOn };
		const adopted = await adoptPledge(actIn(event), asked);
		if (!adopted.ok)
			return fail(409, { form: 'maklumat', typed, errors: refusedField(adopted.reason) });
		return done(event, office.code, m.premises_pledge_adopted());
	},
};
