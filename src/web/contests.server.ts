import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import type { z } from 'zod';
import { contestTextForm, contestVerdictForm } from '#lib/competency/contest/forms.ts';
import { contestProblem, fieldOfRefusal } from '#lib/competency/contest/contestWords.ts';
import { notApart } from '#lib/competency/index.ts';
import type {
	ContestCase,
	ContestDone,
	ContestRefusal,
	OpenRefusal,
} from '#lib/competency/index.ts';
import { askContestant, contestOf, decideContest, receiveContest } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import type { Role } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from './act.server.ts';
import { idIn } from './planner.server.ts';

export const contestPurpose = 'sanggahan tingkat';
type Reader = Extract<Role, 'officer' | 'supervisor' | 'organiser'>;

/** What was typed into a form of this page, for a refused one. */
export function typedIn(form: FormData): Record<string, string> {
	const names = [...new Set(form.keys())].filter((name) => name !== 'berkas');
	return Object.fromEntries(
		names.map((name) => [name, form.getAll(name).map(String).join(' ').slice(0, 4_500)]),
	);
}

/** Faults of a form by field, in words. */
export function contestFaults(fault: z.ZodError): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const { path, message } of fault.issues) errors[String(path[0])] ??= contestProblem(message);
	return errors;
}

/** A refused act: what was typed stays, and the reason stands beside its field or on top. */
export function contestRefused(
	typed: Record<string, string>,
	reason: ContestRefusal | OpenRefusal,
) {
	const field = fieldOfRefusal(reason);
	const text = contestProblem(reason);
	const errors: Record<string, string> = field ? { [field]: text } : {};
	return fail(409, { typed, errors, refused: field ? null : text });
}

/** A case that this reader may open in this role; otherwise there is none. Reading it is noted. */
export async function caseFor(locals: App.Locals, text: string, as: Reader): Promise<ContestCase> {
	const who = principalIn(locals);
	const held = await contestOf(locals.db, idIn(text));
	const branches = branchesOf(who, ['organiser']);
	const may = {
		officer: held?.officerId === who.officerId,
		supervisor: held?.handlerId === who.officerId,
		organiser: held?.above.some((unitId) => branches.includes(unitId)) ?? false,
	};
	if (!held || !may[as]) error(404, 'noSuchCase');
	if (as !== 'officer')
		await recordRead(locals.db, actOf(locals, contestPurpose, as), {
			act: 'competency.contestRead',
			subject: 'competency.contest',
			subjectId: held.id,
			about: held.officerId,
		});
	return held;
}

/** What the page of a case shows to whoever may judge it. */
export async function judgePage(locals: App.Locals, text: string, as: Reader) {
	const held = await caseFor(locals, text, as);
	const { officerId } = principalIn(locals);
	const branches = branchesOf(principalIn(locals), ['organiser']);
	return {
		held,
		today: locals.today,
		me: officerId,
		apart: notApart({ officerId, branches }, held),
	};
}

type Event = {
	locals: App.Locals;
	params: { id: string };
	request: Request;
	cookies: Cookies;
	url: URL;
};

function finish(
	{ cookies, url }: Pick<Event, 'cookies' | 'url'>,
	done: ContestDone,
	typed: Record<string, string>,
) {
	if (!done.ok && (done.reason === 'noSuchCase' || done.reason === 'notYours'))
		error(404, 'noSuchCase');
	if (!done.ok) return contestRefused(typed, done.reason);
	leaveToast(cookies, { message: m.contest_done(), kind: 'good' });
	redirect(303, url.pathname);
}
export { finish as finishContest };

/** What whoever judges may do on the page of a case. */
export const judgeActions = (as: Reader) => ({
	terima: async (event: Event) => {
		const { locals, params } = event;
		const act = actOf(locals, contestPurpose, as);
		return finish(event, await receiveContest(act, principalIn(locals), idIn(params.id)), {});
	},
	tanya: async (event: Event) => {
		const { locals, params, request } = event;
		const typed = typedIn(await request.formData());
		const read = contestTextForm.safeParse(typed);
		if (!read.success)
			return fail(400, { typed, errors: contestFaults(read.error), refused: null });
		const asked = { id: idIn(params.id), question: read.data.teks };
		const act = actOf(locals, contestPurpose, as);
		return finish(event, await askContestant(act, principalIn(locals), asked), typed);
	},
	putuskan: async (event: Event) => {
		const { locals, params, request } = event;
		const form = await request.formData();
		const typed = typedIn(form);
		const read = contestVerdictForm.safeParse({
			...typed,
			bukti: form.getAll('bukti').map(String),
		});
		if (!read.success)
			return fail(400, { typed, errors: contestFaults(read.error), refused: null });
		const { putusan: verdict, alasan: reason, bukti: observationIds } = read.data;
		const decision = { id: idIn(params.id), verdict, reason, observationIds };
		const act = actOf(locals, contestPurpose, as);
		return finish(event, await decideContest(act, principalIn(locals), decision), typed);
	},
});
