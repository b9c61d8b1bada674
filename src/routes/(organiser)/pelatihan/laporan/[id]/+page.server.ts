import { error, fail, redirect } from '@sveltejs/kit';
import { ROWS, shareForm, subscribeForm } from '#lib/reports/index.ts';
import {
	endShare,
	openedReport,
	removeReport,
	runReport,
	shareReport,
	subscribe,
	unsubscribe,
} from '#lib/reports/server.ts';
import { faultText } from '#lib/reports/wording.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { PURPOSE, readerIn } from '../reader.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const reader = readerIn(locals);
	const opened = await openedReport(locals.db, reader, idIn(params.id));
	if (!opened) error(404, 'notFound');
	const { shares, subscription, ...report } = opened;
	const act = actOf(locals, PURPOSE, 'organiser');
	const { spec, id } = report;
	const after = url.searchParams.get('sesudah');
	return {
		report,
		isOwn: report.ownerId === reader.officerId,
		isFirst: after === null,
		run: await runReport(act, reader, { spec, after, limit: ROWS.page, reportId: id }),
		shares,
		subscription,
	};
};

type Outcome = { ok: true } | { ok: false; reason: string };

/** Goes back to the report with a word, or says at which field it was refused. */
function answer({ params, cookies }: RequestEvent, done: Outcome, field: string, message: string) {
	if (!done.ok && done.reason === 'notYours') error(404, 'notFound');
	if (!done.ok) return fail(400, { errors: { [field]: faultText(done.reason) }, nip: '' });
	leaveToast(cookies, { message, kind: 'good' });
	redirect(303, `/pelatihan/laporan/${params.id}`);
}

export const actions: Actions = {
	bagikan: async (event) => {
		const { locals, params, request } = event;
		const fields = Object.fromEntries(await request.formData());
		const read = shareForm.safeParse(fields);
		const nip = String(fields.nip ?? '').slice(0, 30);
		if (!read.success) {
			const [fault] = read.error.issues;
			return fail(400, {
				errors: { [String(fault?.path[0])]: faultText(fault?.message ?? '') },
				nip,
			});
		}
		const wish = {
			reportId: idIn(params.id),
			nip: read.data.kepada === 'semua' ? null : read.data.nip,
		};
		const act = actOf(locals, PURPOSE, 'organiser');
		const done = await shareReport(act, readerIn(locals), wish);
		return answer(event, done, 'nip', m.reports_shared_done());
	},
	tarik: async (event) => {
		const { locals, params, request } = event;
		const shareId = idIn(String((await request.formData()).get('berbagi') ?? ''));
		const act = actOf(locals, PURPOSE, 'organiser');
		const done = await endShare(act, readerIn(locals), { reportId: idIn(params.id), shareId });
		return answer(event, done, 'nip', m.reports_share_ended());
	},
	kirimkan: async (event) => {
		const { locals, params, request } = event;
		const read = subscribeForm.safeParse(Object.fromEntries(await request.formData()));
		if (!read.success)
			return fail(400, {
				errors: { kapan: faultText(read.error.issues[0]?.message ?? '') },
				nip: '',
			});
		const { kapan: every, berkas: format } = read.data;
		const act = actOf(locals, PURPOSE, 'organiser');
		const wish = { reportId: idIn(params.id), every, format };
		const done = await subscribe(act, readerIn(locals), wish);
		return answer(event, done, 'kapan', m.reports_subscribed());
	},
	berhenti: async (event) => {
		const act = actOf(event.locals, PURPOSE, 'organiser');
		const done = await unsubscribe(act, readerIn(event.locals), idIn(event.params.id));
		return answer(event, done, 'kapan', m.reports_unsubscribed());
	},
	hapus: async ({ locals, params, cookies }) => {
		const act = actOf(locals, PURPOSE, 'organiser');
		if (!(await removeReport(act, readerIn(locals), idIn(params.id))).ok) error(404, 'notFound');
		leaveToast(cookies, { message: m.reports_removed(), kind: 'good' });
		redirect(303, '/pelatihan/laporan');
	},
};
