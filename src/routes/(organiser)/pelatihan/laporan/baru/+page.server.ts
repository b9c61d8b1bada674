import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { readSpec, ROWS, saveForm } from '#lib/reports/index.ts';
import { changeReport, reportFor, runReport, saveReport } from '#lib/reports/server.ts';
import { faultText } from '#lib/reports/wording.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/planner.server.ts';
import { PURPOSE, readerIn } from '../reader.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The address is the report: each change of the form is asked anew, and can be saved and sent. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const reader = readerIn(locals);
	const isAsked = url.searchParams.has('pokok');
	const { spec, faults } = readSpec(url.searchParams);
	const errors = Object.fromEntries(
		Object.entries(isAsked ? faults : {}).map(([field, reason]) => [field, faultText(reason)]),
	);
	const wish = { spec, after: null, limit: ROWS.preview, reportId: null };
	const act = actOf(locals, PURPOSE, 'organiser');
	const editedId = idIn(url.searchParams.get('laporan') ?? '');
	const edited = editedId > 0 ? await reportFor(locals.db, reader, editedId) : null;
	return {
		...{ isAsked, spec, errors, token: randomUUID() },
		typed: Object.fromEntries(url.searchParams),
		edited: edited?.ownerId === reader.officerId ? edited : null,
		run: isAsked && Object.keys(faults).length === 0 ? await runReport(act, reader, wish) : null,
	};
};

export const actions: Actions = {
	simpan: async ({ locals, request, url, cookies }) => {
		const fields = Object.fromEntries(await request.formData());
		const judul = String(fields.judul ?? '').slice(0, 200);
		const refused = (reason: string) => fail(400, { judul, errors: { judul: faultText(reason) } });
		const read = saveForm.safeParse(fields);
		if (!read.success) return refused(read.error.issues[0]?.message ?? '');
		const { spec, faults } = readSpec(url.searchParams);
		if (Object.keys(faults).length > 0) return refused('specUnread');
		const act = actOf(locals, PURPOSE, 'organiser');
		const { judul: title, token, laporan: id, revisi: revision } = read.data;
		const reader = readerIn(locals);
		const kept =
			id > 0
				? await changeReport(act, reader, { id, revision, title, spec })
				: await saveReport(act, reader, { title, spec, token });
		if (!kept.ok) return refused(kept.reason);
		leaveToast(cookies, { message: m.reports_saved(), kind: 'good' });
		redirect(303, `/pelatihan/laporan/${kept.id}`);
	},
};
