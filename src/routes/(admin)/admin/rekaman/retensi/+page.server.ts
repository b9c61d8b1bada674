import { fail, redirect } from '@sveltejs/kit';
import { isOverdue, retentionForm } from '#lib/xapi/index.ts';
import { droppedMonths, keptMonths, retentionWords, setRetention } from '#lib/xapi/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const [words, months, dropped] = await Promise.all([
		retentionWords(locals.db),
		keptMonths(locals.db),
		droppedMonths(locals.db),
	]);
	const word = words[0] ?? null;
	const goes = word ? months.filter(({ month }) => isOverdue(month, word.from, word.months)) : [];
	return { words, months: months.length, goes, dropped, today: locals.today };
};

const fields: Readonly<Record<string, () => string>> = {
	months: m.retention_field_months,
	day: m.retention_field_day,
	basis: m.retention_field_basis,
};

export const actions: Actions = {
	tetapkan: async ({ locals, request, cookies }) => {
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)]),
		);
		const read = retentionForm.safeParse(typed);
		const errors: Record<string, string> = {};
		for (const { path, message } of read.error?.issues ?? [])
			errors[String(path[0])] ??= (fields[message] ?? m.retention_field_day)();
		if (!read.success) return fail(400, { typed, errors });
		const act = actOf(locals, 'mengatur masa simpan rekaman', 'administrator');
		const asked = { officerId: principalIn(locals).officerId, form: read.data };
		const done = await setRetention(act, asked);
		if (!done.ok) return fail(409, { typed, errors: { mulai: m.retention_field_day() } });
		leaveToast(cookies, { message: m.retention_set(), kind: 'good' });
		redirect(303, '/admin/rekaman/retensi');
	},
};
