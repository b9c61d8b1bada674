import { error, fail, redirect } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { scoreForm } from '#lib/satisfaction/answering/forms-draft.ts';
import { answerForm } from '#lib/satisfaction/forms.ts';
import { elementAt, firstOpen, stepOf, withScore } from '#lib/satisfaction/index.ts';
import { answerAtKiosk, servicesAsked } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { draftOf, dropDraft, keepDraft, newDraft } from '../../draft.server.ts';
import { becomeDevice, lentDevice } from '../../lent.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The start page forgets whoever stood here before; `soal` in the address asks one question. */
export const load: PageServerLoad = async (event) => {
	const { locals, params, url, cookies } = event;
	event.setHeaders({ 'cache-control': 'no-store' });
	await becomeDevice(event, 'kiosk');
	const [office, device] = await Promise.all([
		officeByCode(locals.db, params.office),
		lentDevice(event, 'kiosk'),
	]);
	if (!office) error(404, 'unknownOffice');
	const step = url.searchParams.get('soal');
	const place = { place: office.name, code: office.code, lent: device !== null };
	const thanks = url.searchParams.has('terima-kasih');
	const draft = draftOf(cookies);
	if (!device || thanks || step === null || draft.serviceCode === null) {
		if (step === null) dropDraft(cookies, url.pathname);
		const services = device && !thanks ? await servicesAsked(locals.db, office.id) : [];
		return { ...place, thanks, services: services.map(({ code, name }) => ({ code, name })) };
	}
	const element = elementAt(step) ?? firstOpen(draft);
	return { ...place, thanks, draft: { element, scores: draft.scores } };
};

export const actions: Actions = {
	mulai: async (event) => {
		if (!(await lentDevice(event, 'kiosk'))) error(404, 'unknownDevice');
		const service = String((await event.request.formData()).get('layanan') ?? '').slice(0, 40);
		if (service === '') redirect(303, event.url.pathname);
		keepDraft(event.cookies, event.url.pathname, newDraft(service));
		redirect(303, `${event.url.pathname}?soal=1`);
	},
	jawab: async ({ url, request, cookies }) => {
		const element = elementAt(url.searchParams.get('soal'));
		const form = scoreForm.safeParse(Object.fromEntries(await request.formData()));
		if (!element || !form.success) error(400, 'badRequest');
		keepDraft(cookies, url.pathname, withScore(draftOf(cookies), element, form.data.skor));
		const next = stepOf(element) + 1;
		redirect(303, `${url.pathname}?soal=${next > 9 ? 'diri' : next}`);
	},
	kirim: async (event) => {
		const { locals, cookies, url } = event;
		const device = await lentDevice(event, 'kiosk');
		if (!device) error(404, 'unknownDevice');
		const values = Object.fromEntries(await event.request.formData());
		const { key, serviceCode, scores } = draftOf(cookies);
		const given = Object.entries(scores).map(([element, score]) => [element, String(score)]);
		const form = answerForm.safeParse({ ...values, comment: '', ...Object.fromEntries(given) });
		const services = await servicesAsked(locals.db, device.officeId);
		const service = services.find(({ code }) => code === serviceCode);
		if (!form.success || !service) redirect(303, url.pathname);
		const act = { ...actOf(locals, 'menilai layanan di kios'), who: { kind: 'citizen' } as const };
		const answer = { key, serviceId: service.id, form: form.data };
		const kept = await answerAtKiosk(act, device, answer);
		if (!kept.ok) return fail(429, { refused: kept.reason });
		dropDraft(cookies, url.pathname);
		redirect(303, `${url.pathname}?terima-kasih`);
	},
};
