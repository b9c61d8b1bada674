import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { namesOf } from '#lib/people/server.ts';
import { handlingForm } from '#lib/satisfaction/complaint/forms.ts';
import {
	contactOf,
	handleComplaint,
	handOnTargetsOf,
	limitsOfVersion,
	noteReading,
} from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { ownComplaint } from './case.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'menangani pengaduan';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { receipt: _, ...complaint } = await ownComplaint(locals, params.id);
	const act = actOf(locals, purpose, 'headOfOffice');
	const asksContact = url.searchParams.has('kontak') && complaint.hasContact;
	const authors = complaint.steps.flatMap(({ author }) =>
		author.startsWith('officer:') ? [Number(author.slice(8))] : [],
	);
	const [limits, targets, names, contact] = await Promise.all([
		limitsOfVersion(locals.db, complaint.limitVersion),
		handOnTargetsOf(locals.db, [complaint.unitId]),
		authors.length > 0 ? namesOf(locals.db, authors) : new Map<number, string>(),
		asksContact ? contactOf(act, complaint.id) : noteReading(act, complaint.id),
	]);
	return {
		complaint,
		limits,
		targets,
		contact: contact ?? null,
		names: Object.fromEntries([...names].map(([id, name]) => [`officer:${id}`, name])),
		today: locals.today,
		token: randomBytes(16).toString('base64url'),
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const { id } = await ownComplaint(locals, params.id);
		const sent = Object.fromEntries(await request.formData());
		const form = handlingForm.safeParse(sent);
		const note = String(sent['note'] ?? '').slice(0, 10_000);
		const typed = {
			act: String(sent['act'] ?? ''),
			note,
			element: String(sent['element'] ?? '').slice(0, 40),
			officeCode: String(sent['officeCode'] ?? '').slice(0, 40),
		};
		if (!form.success) return fail(400, { typed, reason: 'noteMissing' as const });
		const done = await handleComplaint(actOf(locals, purpose, 'headOfOffice'), {
			complaintId: id,
			unitIds: principalIn(locals).leads,
			...form.data,
			// Forms of one page share its token: each act of them once.
			token: `${form.data.token}:${form.data.act}`,
		});
		if (!done.ok) return fail(409, { typed, reason: done.reason });
		const said: Partial<Record<string, () => string>> = {
			answered: m.complaint_done_answered,
			finished: m.complaint_done_finished,
			disposed: m.complaint_done_disposed,
		};
		const message = (said[form.data.act] ?? m.complaint_done_other)();
		leaveToast(cookies, { message, kind: 'good' });
		redirect(303, form.data.act === 'disposed' ? '/kantor/pengaduan' : `/kantor/pengaduan/${id}`);
	},
};
