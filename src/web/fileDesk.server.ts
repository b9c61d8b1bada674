import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { stepForm } from '#lib/counter/application/forms-application.ts';
import { fileRefusalText } from '#lib/counter/application/words.ts';
import {
	isSameHand,
	mayServeAt,
	mayTakeStep,
	nextStates,
	promiseClock,
	type Application,
} from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import { namesOf } from '#lib/people/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { actOf, principalIn } from './act.server.ts';
import { idIn } from './idIn.ts';
import { refusedForm, readForm } from './readForm.server.ts';

/** The files of an office as a list that the address filters and pages. Two statements. */
export async function fileList(locals: App.Locals, url: URL, officeId: number) {
	const wish = url.searchParams.get('saring');
	const filter = counter.fileFilters.find((one) => one === wish) ?? 'open';
	const { today } = locals;
	const after = url.searchParams.get('sesudah');
	const [list, counts] = await Promise.all([
		counter.filesOf(locals.db, { officeId, filter, today, after }),
		counter.fileCounts(locals.db, officeId, today),
	]);
	return { ...list, counts, filter, today };
}

/** A file of an office at which this officer serves; another office's is as unknown as none. */
export async function fileAt(locals: App.Locals, text: string | undefined): Promise<Application> {
	const id = idIn(text);
	const file = await counter.applicationBy(locals.db, { id });
	if (!file || !mayServeAt(principalIn(locals), file)) error(404, 'unknownFile');
	return file;
}

/** Everything on the page of a file: five statements, the file itself included. */
export async function filePage(locals: App.Locals, text: string | undefined) {
	const file = await fileAt(locals, text);
	const who = principalIn(locals);
	const { today } = locals;
	const asked = { officeId: file.officeId, officerId: who.officerId, today };
	const [duties, names, calendar, requirements] = await Promise.all([
		counter.dutiesOf(locals.db, asked),
		namesOf(
			locals.db,
			file.steps.flatMap(({ officerId }) => officerId ?? []),
		),
		calendarOf(locals.db),
		counter.requirementsOf(locals.db, file.id),
	]);
	const next = nextStates(file).map((state) => ({
		state,
		may:
			mayTakeStep(who, file, { route: file.route, state }, duties) &&
			!isSameHand(file.steps, state, who.officerId),
	}));
	const clock = promiseClock(file.steps, file.promiseDays, calendar, today);
	return { file, clock, names, next, requirements, today };
}

/** One step of the file; back to its page, where the history shows it. */
export async function moveFile(event: RequestEvent, back: (id: number) => string) {
	const { locals, params, request } = event;
	const file = await fileAt(locals, params['id']);
	const fields = await request.clone().formData();
	const state = String(fields.get('langkah') ?? '');
	const read = await readForm(request, state, stepForm, ['kurang']);
	if (!read.ok) return read.failure;
	const { langkah, sesudah, kurang, catatan, nomor, jumlah } = read.data;
	const wish = {
		id: file.id,
		after: sesudah,
		state: langkah,
		items: kurang,
		note: catatan,
		document: nomor,
		amountIdr: jumlah,
	};
	const who = principalIn(locals);
	const act = actOf(locals, 'berkas permohonan', 'counterOfficer');
	const done = await counter.takeStep(act, who, wish, await calendarOf(locals.db));
	if (!done.ok) return refusedForm(state, read.typed, fileRefusalText(done.reason));
	redirect(303, back(file.id));
}
