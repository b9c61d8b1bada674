import { fail, redirect } from '@sveltejs/kit';
import { methodForm } from '#lib/satisfaction/ikm/forms-method.ts';
import { shifted, spanAsked } from '#lib/satisfaction/index.ts';
import {
	methodChanges,
	noteMethodChange,
	partsOf,
	provinceTrend,
	resultsOf,
} from '#lib/satisfaction/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const periodsBack = 11;

/** Figures of offices that everybody may read; here for the whole province, four statements. */
export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const span = spanAsked(url.searchParams.get('periode'), today);
	const asked = url.searchParams.get('kota') ?? '';
	const city = /^31\.\d\d$/.test(asked) ? asked : '';
	const [every, parts, trend, changes] = await Promise.all([
		resultsOf(db, span),
		partsOf(db, city, span),
		provinceTrend(db, span.kind, shifted(span, -periodsBack).from),
		methodChanges(db, null),
	]);
	const all = every.filter(({ regionCode }) => regionCode.startsWith(city));
	return { span, today, city, all, parts, trend, changes };
};

export const actions: Actions = {
	metode: async ({ locals, request, cookies }) => {
		const form = await request.formData();
		const typed = {
			from: String(form.get('from') ?? '').slice(0, 20),
			reason: String(form.get('reason') ?? '').slice(0, 400),
		};
		const read = methodForm.safeParse(typed);
		if (!read.success || read.data.from === null) {
			const wrong = read.error?.issues.map(({ path }) => path[0]) ?? ['from'];
			return fail(400, {
				typed,
				errors: {
					...(wrong.includes('from') ? { from: m.report_method_from_wrong() } : {}),
					...(wrong.includes('reason') ? { reason: m.report_method_reason_wrong() } : {}),
				},
			});
		}
		const act = actOf(locals, 'perubahan cara survei', 'leader');
		const change = { officeId: null, from: read.data.from, reason: read.data.reason };
		const noted = await noteMethodChange(act, change);
		if (!noted.ok) return fail(400, { typed, errors: { from: m.report_method_known() } });
		leaveToast(cookies, { message: m.report_method_kept(), kind: 'good' });
		redirect(303, '/dampak/skm');
	},
};
