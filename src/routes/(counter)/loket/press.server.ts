import { fail, redirect } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { CounterRefusal } from '#lib/counter/index.ts';
import type { Turn } from '#lib/counter/server.ts';
import type { Act } from '#lib/platform/act.server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import type { Kept } from './kept.ts';

/** What the page hears of an act that was not done. */
type Refused = { refused: CounterRefusal | null; kept: Kept | null };
type Outcome = { ok: true } | { ok: false; reason: CounterRefusal } | { ok: false; kept: Kept };

/** A form whose fields do not do: all that was typed goes back, with the sentence of each field. */
export function refusedForm(
	name: string,
	form: FormData,
	errors: Record<string, string>,
): { ok: false; kept: Kept } {
	return { ok: false, kept: { ...keptOf(name, form), errors } };
}

/** What was typed; an act that is refused by the rules has no fault in a field. */
function keptOf(name: string, form: FormData): Kept {
	const values = Object.fromEntries(
		[...form].map(([field, value]) => [field, String(value).slice(0, 300)]),
	);
	return { form: name, values, errors: {} };
}

/** formAsked(POST /loket?/handOn) → 'handOn' */
function formAsked({ url }: RequestEvent): string {
	return [...url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? '';
}

/** One press of the officer who is signed in: one verb, then the screen again. */
export function press(
	purpose: string,
	verb: (act: Act, officerId: number, form: FormData) => Promise<Outcome>,
	after: (form: FormData) => string = () => '/loket',
) {
	return async (event: RequestEvent): Promise<ActionFailure<Refused>> => {
		const form = await event.request.formData();
		const { officerId } = principalIn(event.locals);
		const done = await verb(actOf(event.locals, purpose, 'counterOfficer'), officerId, form);
		if (done.ok) redirect(303, after(form));
		if ('kept' in done) return fail(400, { refused: null, kept: done.kept });
		const kept = keptOf(formAsked(event), form);
		return fail(409, { refused: done.reason, kept });
	};
}

/** A button beside a visit. The screen remembers it, so that its time can still be called wrong, and who is gone called back. */
export function button(
	verb: (act: Act, turn: Turn) => Promise<Outcome>,
	purpose: string,
	mark = '',
) {
	return press(
		purpose,
		async (act, officerId, form) => {
			const visitId = Number(form.get('visitId'));
			if (!Number.isSafeInteger(visitId)) return { ok: false, reason: 'unknownVisit' };
			return verb(act, { visitId, officerId });
		},
		(form) => `/loket?terakhir=${Number(form.get('visitId'))}${mark}`,
	);
}
