import { error, fail, redirect } from '@sveltejs/kit';
import { lossesOf, type Absence } from '#lib/counter/index.ts';
import { absenceForm } from '#lib/counter/roster/forms.ts';
import { openDays, recordAbsence, rosterOf } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { addDays, isoWeekStart } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { officeAsked } from '../../asked.server.ts';
import { refusalText } from '../refusal.ts';
import { coverIn, stepInsFor } from './stepIn.ts';
import { errorsOf } from './typed.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

function read({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const typed = Object.fromEntries([...url.searchParams].map(([k, v]) => [k, v.slice(0, 300)]));
	const asked = 'officer' in typed;
	const parsed = absenceForm.safeParse({ note: '', ...typed });
	const absence: Absence | null = asked && parsed.success ? parsed.data.absence : null;
	const span = absence
		? { from: absence.fromDay, to: absence.toDay }
		: { from: locals.today, to: addDays(locals.today, 1) };
	const errors = asked && !parsed.success ? errorsOf(parsed.error) : null;
	return { typed, absence, note: parsed.success ? parsed.data.note : null, span, errors };
}

/** Nothing is written here: the address holds what is thought of, and the page says what it would uncover. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { typed, absence, span, errors } = read({ locals, url });
	const [roster, calendar] = await Promise.all([
		rosterOf(locals.db, { ...officeAsked(locals, url), ...span }),
		calendarOf(locals.db),
	]);
	if (!roster) error(404, 'no office');
	const officers = roster.officers.map(({ officerId, name }) => ({ officerId, name }));
	const known = officers.some(({ officerId }) => officerId === absence?.officerId);
	const days = openDays(calendar, span.from, span.to);
	const losses = absence && known ? lossesOf(roster, roster.services, absence, days) : null;
	return {
		code: roster.code,
		officers,
		typed,
		errors: absence && !known ? { officer: [m.roster_refused_notOfOffice()] } : errors,
		absence,
		losses,
		stepIns: losses ? stepInsFor(roster, losses) : [],
	};
};

export const actions: Actions = {
	simpan: async (event) => {
		const { locals, url, request, cookies } = event;
		const { absence, note, span } = read(event);
		const roster = await rosterOf(locals.db, { ...officeAsked(locals, url), ...span });
		if (!roster || !absence) error(400, 'bad');
		const cover = coverIn((await request.formData()).getAll('cover').map(String));
		const recorded = await recordAbsence(
			actOf(locals, 'jadwal tugas', 'headOfOffice'),
			{ officeId: roster.id, absence, note, cover },
			await calendarOf(locals.db),
		);
		if (!recorded.ok) return fail(409, { refused: refusalText(recorded, roster.officers) });
		leaveToast(cookies, { message: m.roster_absence_saved({ n: cover.length }), kind: 'good' });
		redirect(303, `/kantor/jadwal?minggu=${isoWeekStart(absence.fromDay)}&kantor=${roster.code}`);
	},
};
