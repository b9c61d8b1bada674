import { fail, redirect } from '@sveltejs/kit';
import {
	certificateNumberForm,
	validityForm,
	withdrawForm,
} from '#lib/learning/badges/forms-certificate.ts';
import { refresherForm } from '#lib/learning/refresher/forms-refresher.ts';
import { certificateRefusalWords } from '#lib/learning/badges/wording-certificate.ts';
import { certificateStatus, expiresOn } from '#lib/learning/index.ts';
import {
	certificateByNumber,
	openCourses,
	setRefresher,
	setValidity,
	validities,
	withdrawCertificate,
} from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { readClassForm } from '../../../../web/classes.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'sertifikat';

/** The certificate that an organiser looks for; of somebody in another branch nothing is said. */
async function lookedFor(locals: App.Locals, text: string) {
	const read = certificateNumberForm.safeParse(text);
	const facts = read.success && read.data ? await certificateByNumber(locals.db, read.data) : null;
	const own = branchesOf(principalIn(locals), ['organiser']);
	if (!facts || !own.some((unitId) => facts.above.includes(unitId))) return null;
	await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
		act: 'learning.certificateRead',
		subject: 'learning.certificate',
		subjectId: facts.id,
		about: facts.officerId,
	});
	const { number, name, courseTitle, issuedAt, withdrawReason } = facts;
	const status = certificateStatus(facts, locals.today);
	return { number, name, courseTitle, issuedAt, withdrawReason, status, end: expiresOn(facts) };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = (url.searchParams.get('nomor') ?? '').slice(0, 60);
	const [rules, courses] = await Promise.all([validities(locals.db), openCourses(locals.db)]);
	const found = asked === '' ? null : await lookedFor(locals, asked);
	return {
		...{ asked, found, rules },
		courses: courses.map(({ code, title }) => ({ value: code, label: title })),
	};
};

export const actions: Actions = {
	tarik: async ({ locals, request, cookies }) => {
		const read = await readClassForm(request, withdrawForm);
		if (!read.ok) return read.failure;
		const asked = { number: read.data.nomor, reason: read.data.alasan };
		const act = actOf(locals, 'menarik sertifikat', 'organiser');
		const done = await withdrawCertificate(act, principalIn(locals), asked);
		if (!done.ok)
			return fail(409, {
				...{ typed: read.typed, errors: {}, refused: certificateRefusalWords(done.reason) },
			});
		leaveToast(cookies, { message: m.certificate_withdrawn_done(), kind: 'good' });
		redirect(303, `/pelatihan/sertifikat?nomor=${encodeURIComponent(asked.number)}`);
	},
	segar: async ({ locals, request, cookies }) => {
		const read = await readClassForm(request, refresherForm, ['penyegar']);
		if (!read.ok) return read.failure;
		const { sertifikat: courseCode, hari: windowDays, penyegar: refreshers } = read.data;
		const act = actOf(locals, 'penyegaran sertifikat', 'organiser');
		const done = await setRefresher(act, principalIn(locals), {
			...{ courseCode, windowDays, refreshers },
		});
		if (!done.ok)
			return fail(409, {
				...{ typed: read.typed, errors: {}, refused: certificateRefusalWords(done.reason) },
			});
		leaveToast(cookies, { message: m.refresher_set(), kind: 'good' });
		redirect(303, '/pelatihan/sertifikat');
	},
	masa: async ({ locals, request, cookies }) => {
		const read = await readClassForm(request, validityForm);
		if (!read.ok) return read.failure;
		const asked = { courseCode: read.data.kursus, months: read.data.bulan };
		const act = actOf(locals, 'masa berlaku sertifikat', 'organiser');
		const done = await setValidity(act, principalIn(locals), asked);
		if (!done.ok)
			return fail(409, {
				...{ typed: read.typed, errors: {}, refused: certificateRefusalWords(done.reason) },
			});
		leaveToast(cookies, { message: m.certificate_validity_set(), kind: 'good' });
		redirect(303, '/pelatihan/sertifikat');
	},
};
