import { fail, redirect } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { CounterRefusal, Office } from '#lib/counter/index.ts';
import type { Act } from '#lib/platform/act.server.ts';
import { actOf, principalIn } from '../../../web/act.server.ts';
import { officeToLead } from './layanan/office.server.ts';

/** What the page hears of an act that was not done: all that was typed, and why. */
export type Kept = {
	refused: CounterRefusal | null;
	errors: Record<string, string>;
	values: Record<string, string>;
};
type Outcome =
	| { ok: true }
	| { ok: false; reason: CounterRefusal }
	| { ok: false; errors: Record<string, string> };

/** One act of the head at the office that the address names, then the board again. */
export function lead(
	purpose: string,
	verb: (
		act: Act,
		at: { office: Office; officeId: number; headId: number },
		form: FormData,
		event: RequestEvent,
	) => Promise<Outcome>,
) {
	return async (event: RequestEvent): Promise<ActionFailure<Kept>> => {
		const office = await officeToLead(event.locals, event.url);
		const form = await event.request.formData();
		const at = { office, officeId: office.id, headId: principalIn(event.locals).officerId };
		const done = await verb(actOf(event.locals, purpose, 'headOfOffice'), at, form, event);
		if (done.ok) redirect(303, `/kantor?kantor=${encodeURIComponent(office.code)}`);
		const values = Object.fromEntries(
			[...form].map(([name, value]) => [name, String(value).slice(0, 300)]),
		);
		if ('errors' in done) return fail(400, { refused: null, errors: done.errors, values });
		return fail(409, { refused: done.reason, errors: {}, values });
	};
}
