import { redirect } from '@sveltejs/kit';
import { findOffices, officeByCode, serviceCards } from '#lib/counter/server.ts';
import {
	draftSteps,
	missingStep,
	maskPersonal,
	receiptText,
	stepAfter,
	stepsFor,
} from '#lib/satisfaction/index.ts';
import { draftForms } from '#lib/satisfaction/complaint/forms-draft.ts';
import {
	answerDraft,
	attach,
	detach,
	draftOf,
	sendComplaint,
	startDraft,
} from '#lib/satisfaction/server.ts';
import { citizenActOf } from '../../../../web/citizenAct.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { draftTokenIn, forgetDraftToken, keepDraftToken } from '../draftToken.server.ts';
import { refused } from './refused.server.ts';
import { isAsked, typedIn, wrongIn } from './typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

const officesShown = 12;

/** One question a page. The answers lie in the database and not in the address: a text is private. */
export const load: PageServerLoad = async ({ locals, url, cookies, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const token = draftTokenIn(cookies);
	const draft = token ? await draftOf(locals.db, token) : null;
	if (!draft) redirect(303, '/pengaduan');
	const { answers } = draft;
	const steps = stepsFor(answers);
	const asked = draftSteps.find((step) => step === url.searchParams.get('langkah')) ?? 'jenis';
	const step = asked === 'periksa' ? (missingStep(answers) ?? asked) : asked;
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const query = { text, serviceCode: null, openOn: null, limit: officesShown };
	const wantsService = step === 'layanan' || step === 'periksa';
	const [offices, office, services] = await Promise.all([
		step === 'kantor' && text ? findOffices(locals.db, query) : [],
		answers.officeCode ? officeByCode(locals.db, answers.officeCode) : null,
		wantsService ? serviceCards(locals.db, locals.today, null) : [],
	]);
	return {
		token: draft.token,
		step,
		answers,
		text,
		number: steps.indexOf(step) + 1,
		all: steps.length,
		changing: url.searchParams.has('ubah'),
		veiled: url.searchParams.has('nomor'),
		offices: offices.map(({ code, name, address }) => ({ code, name, address })),
		office: office && { code: office.code, name: office.name },
		services: services.map(({ code, name }) => ({ code, name })),
	};
};

export const actions: Actions = {
	simpan: async ({ locals, request, cookies }) => {
		const fields = await request.formData();
		const step = String(fields.get('langkah') ?? '');
		if (!isAsked(step)) return refused(400, 'jenis', 'choose');
		const typed = typedIn(fields);
		const read = draftForms[step].safeParse(typed);
		if (!read.success) return refused(400, step, wrongIn(step, typed), typed);
		const act = citizenActOf(locals, 'menulis pengaduan');
		const token = draftTokenIn(cookies) ?? (await startDraft(act, null));
		if (!(await answerDraft(act, token, read.data))) redirect(303, '/pengaduan');
		keepDraftToken(cookies, token);
		const { body } = typed;
		if (step === 'isi' && body !== undefined && maskPersonal(body) !== body)
			redirect(303, `/pengaduan/tulis?langkah=isi&nomor=1${fields.has('ubah') ? '&ubah=1' : ''}`);
		const answers = (await draftOf(locals.db, token))?.answers ?? {};
		const isChange = fields.has('ubah') && missingStep(answers) === null;
		redirect(303, `/pengaduan/tulis?langkah=${isChange ? 'periksa' : stepAfter(step, answers)}`);
	},
	lampirkan: async ({ locals, request, cookies }) => {
		const file = (await request.formData()).get('berkas');
		const token = draftTokenIn(cookies);
		if (!token) redirect(303, '/pengaduan');
		if (!(file instanceof File) || file.name === '') return refused(400, 'lampiran', 'fileEmpty');
		const { files } = await webHouse();
		const taken = await attach(citizenActOf(locals, 'lampiran pengaduan'), files, token, {
			name: file.name,
			mediaType: file.type,
			content: new Uint8Array(await file.arrayBuffer()),
		});
		if (!taken.ok) return refused(400, 'lampiran', taken.reason);
		redirect(303, '/pengaduan/tulis?langkah=lampiran');
	},
	lepas: async ({ locals, request, cookies }) => {
		const id = Number((await request.formData()).get('berkas'));
		const token = draftTokenIn(cookies);
		const { files } = await webHouse();
		if (token && Number.isSafeInteger(id))
			await detach(citizenActOf(locals, 'lampiran pengaduan'), files, token, id);
		redirect(303, '/pengaduan/tulis?langkah=lampiran');
	},
	kirim: async ({ locals, request, cookies }) => {
		const token = String((await request.formData()).get('token') ?? '');
		const sent = await sendComplaint(citizenActOf(locals, 'mengirim pengaduan'), token);
		if (!sent.ok && sent.reason === 'incomplete')
			redirect(303, `/pengaduan/tulis?langkah=${sent.step}`);
		if (!sent.ok) return refused(409, 'periksa', sent.reason);
		forgetDraftToken(cookies);
		redirect(303, `/pengaduan/${receiptText(sent.receipt)}?baru=1`);
	},
};
