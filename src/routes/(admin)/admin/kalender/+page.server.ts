import { fail, redirect } from '@sveltejs/kit';
import { dropHoliday, holidaysOf, keepHoliday } from '#lib/platform/calendar.server.ts';
import { parseDay, yearOf } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const TYPES = ['libur nasional', 'cuti bersama'] as const;

export const load: PageServerLoad = async ({ locals }) => {
	const year = yearOf(locals.today);
	const all = await holidaysOf(locals.db);
	return { holidays: all.filter(({ date }) => yearOf(date) >= year) };
};

export const actions: Actions = {
	simpan: async ({ locals, request, cookies }) => {
		const form = await request.formData();
		const typed = {
			tanggal: String(form.get('tanggal') ?? '').slice(0, 20),
			jenis: String(form.get('jenis') ?? '').slice(0, 20),
			nama: String(form.get('nama') ?? '').trim(),
		};
		const date = parseDay(typed.tanggal);
		const type = TYPES.find((known) => known === typed.jenis);
		const named = typed.nama.length > 0 && typed.nama.length <= 100;
		if (!date || !type || !named)
			return fail(400, {
				typed: { ...typed, nama: typed.nama.slice(0, 200) },
				errors: {
					...(date ? {} : { tanggal: m.pages_calendar_day_missing() }),
					...(type ? {} : { jenis: m.pages_calendar_type_missing() }),
					...(named ? {} : { nama: m.pages_calendar_name_missing() }),
				},
			});
		const act = actOf(locals, 'kalender kerja', 'administrator');
		await keepHoliday(act, { date, type, name: typed.nama });
		leaveToast(cookies, { message: m.pages_calendar_kept(), kind: 'good' });
		redirect(303, '/admin/kalender');
	},
	hapus: async ({ locals, request, cookies }) => {
		const date = parseDay(String((await request.formData()).get('tanggal') ?? ''));
		const act = actOf(locals, 'kalender kerja', 'administrator');
		if (date && (await dropHoliday(act, date)))
			leaveToast(cookies, { message: m.pages_calendar_dropped(), kind: 'good' });
		redirect(303, '/admin/kalender');
	},
};
