import { randomBytes } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { openingForm } from '#lib/counter/application/forms-application.ts';
import { fileRefusalText } from '#lib/counter/application/words.ts';
import { readChecklistCode } from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readForm, refusedForm } from '../../../../../web/readForm.server.ts';
import { officeServed } from '../office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The desk takes a file: from the visit in hand, or for a service that the address names. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = (name: string) => url.searchParams.get(name);
	const { officerId } = principalIn(locals);
	const visit = await counter.visitInHand(locals.db, Number(asked('kunjungan')) || 0, officerId);
	const office = await officeServed(locals, visit?.officeCode ?? asked('kantor'));
	const code = visit?.serviceCode ?? asked('layanan') ?? '';
	const sheet = office
		? await counter.serviceSheet(locals.db, code, locals.today, office.id)
		: null;
	if (!office || !sheet) error(404, 'unknownService');
	const list = readChecklistCode(asked('daftar') ?? '');
	return {
		office: { code: office.code, name: office.name },
		sheet,
		visitId: visit?.visitId ?? null,
		ticked: list?.serviceCode === sheet.code ? list.ticked : [],
		older: list !== null && list.version !== sheet.version,
		token: randomBytes(16).toString('base64url'),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const read = await readForm(request, 'baru', openingForm, ['ada']);
		if (!read.ok) return read.failure;
		const { token, layanan, kantor, kunjungan, ada, catatan } = read.data;
		const office = await officeServed(locals, kantor);
		if (!office) error(403, 'forbidden');
		const { officerId } = principalIn(locals);
		const opening = {
			token,
			officeId: office.id,
			serviceCode: layanan,
			visitId: kunjungan,
			officerId,
			items: ada,
			note: catatan,
		};
		const act = actOf(locals, 'menerima berkas', 'counterOfficer');
		const done = await counter.openApplication(act, opening, await calendarOf(locals.db));
		if (!done.ok) return refusedForm('baru', read.typed, fileRefusalText(done.reason));
		redirect(303, `/loket/berkas/${done.id}/tanda`);
	},
};
