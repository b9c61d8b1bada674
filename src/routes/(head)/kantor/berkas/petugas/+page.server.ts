import { redirect } from '@sveltejs/kit';
import { dutyEndForm, dutyForm } from '#lib/counter/application/forms-application.ts';
import { dutyBook, endDuty, giveDuty } from '#lib/counter/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { readForm, refusedForm } from '../../../../../web/readForm.server.ts';
import * as m from '#lib/words/messages.js';
import { officeToLead } from '../../layanan/office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'tugas berkas';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeToLead(locals, url);
	return { office, ...(await dutyBook(locals.db, office.id, locals.today)) };
};

export const actions: Actions = {
	beri: async ({ locals, url, request }) => {
		const office = await officeToLead(locals, url);
		const read = await readForm(request, 'beri', dutyForm);
		if (!read.ok) return read.failure;
		const { pegawai: officerId, tugas: role } = read.data;
		const { officers } = await dutyBook(locals.db, office.id, locals.today);
		if (!officers.some((one) => one.officerId === officerId))
			return refusedForm('beri', read.typed, m.catalogue_file_duty_stranger());
		const act = actOf(locals, purpose, 'headOfOffice');
		await giveDuty(act, { officeId: office.id, officerId, role });
		redirect(303, `/kantor/berkas/petugas?kantor=${office.code}`);
	},
	akhiri: async ({ locals, url, request }) => {
		const office = await officeToLead(locals, url);
		const read = await readForm(request, 'akhiri', dutyEndForm);
		if (!read.ok) return read.failure;
		const act = actOf(locals, purpose, 'headOfOffice');
		const ended = { officeId: office.id, dutyId: read.data.id, from: locals.today };
		await endDuty(act, ended);
		redirect(303, `/kantor/berkas/petugas?kantor=${office.code}`);
	},
};
