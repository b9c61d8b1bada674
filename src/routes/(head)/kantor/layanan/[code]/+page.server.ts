import { error, redirect } from '@sveltejs/kit';
import * as forms from '#lib/counter/catalogue/forms-standard.ts';
import { offerForm } from '#lib/counter/catalogue/forms-offer.ts';
import { catalogueRefusal } from '#lib/counter/catalogue/words.ts';
import type { CatalogueRefusal } from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { officeToLead } from '../office.server.ts';
import { readForm, refusedForm } from '../../../../../web/readForm.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const office = await officeToLead(locals, url);
	const [[offer], versions] = await Promise.all([
		counter.offersOf(locals.db, { officeId: office.id, today: locals.today, code: params.code }),
		counter.versionsOf(locals.db, params.code, office.id),
	]);
	if (!offer) error(404, 'unknownService');
	const chosen = Number(url.searchParams.get('versi'));
	return { office, offer, versions, chosen: chosen || null, today: locals.today };
};

type Key = { officeId: number; code: string; officerId: number };
type Outcome = { ok: true } | { ok: false; reason: CatalogueRefusal };

/** An act of the head on the one service: office, verb, answer. */
async function decide(
	event: RequestEvent,
	form: string,
	typed: Record<string, string>,
	verb: (act: ReturnType<typeof actOf>, key: Key) => Promise<Outcome>,
) {
	const office = await officeToLead(event.locals, event.url);
	const { officerId } = principalIn(event.locals);
	const act = actOf(event.locals, 'standar pelayanan', 'headOfOffice');
	const done = await verb(act, { officeId: office.id, code: event.params.code, officerId });
	if (!done.ok) return refusedForm(form, typed, catalogueRefusal(done.reason));
	leaveToast(event.cookies, { message: m.catalogue_done(), kind: 'good' });
	redirect(303, `/kantor/layanan/${event.params.code}?kantor=${office.code}`);
}

export const actions: Actions = {
	atur: async (event) => {
		const read = await readForm(event.request, 'atur', offerForm);
		if (!read.ok) return read.failure;
		const { data, typed } = read;
		return decide(event, 'atur', typed, (act, key) => counter.setOffer(act, { ...key, ...data }));
	},
	ajukan: (event) => decide(event, 'ajukan', {}, counter.proposeDraft),
	tarik: (event) => decide(event, 'tarik', {}, counter.withdrawDraft),
	bahas: async (event) => {
		const read = await readForm(event.request, 'bahas', forms.discussionForm);
		if (!read.ok) return read.failure;
		const { tanggal, tempat, unsur, peserta, hasil } = read.data;
		const discussion = {
			heldOn: tanggal,
			place: tempat,
			groups: unsur,
			participants: peserta,
			outcome: hasil,
		};
		return decide(event, 'bahas', read.typed, (act, key) =>
			counter.recordDiscussion(act, { ...key, discussion }),
		);
	},
	tetapkan: async (event) => {
		const read = await readForm(event.request, 'tetapkan', forms.adoptionForm);
		if (!read.ok) return read.failure;
		const { keputusan: decree, tanggal: decreeOn, berlaku: validFrom } = read.data;
		return decide(event, 'tetapkan', read.typed, (act, key) =>
			counter.adoptDraft(act, { ...key, decree, decreeOn, validFrom }),
		);
	},
	kukuhkan: async (event) => {
		const read = await readForm(event.request, 'kukuhkan', forms.confirmationForm);
		if (!read.ok) return read.failure;
		const { keputusan: decree, tanggal: decreeOn } = read.data;
		return decide(event, 'kukuhkan', read.typed, (act, key) =>
			counter.confirmPromise(act, { ...key, decree, decreeOn }),
		);
	},
	tinjau: async (event) => {
		const read = await readForm(event.request, 'tinjau', forms.reviewForm);
		if (!read.ok) return read.failure;
		const { hasil, temuan: finding } = read.data;
		return decide(event, 'tinjau', read.typed, (act, key) =>
			counter.reviewStandard(act, { ...key, kept: hasil === 'tetap', finding }),
		);
	},
};
