import { randomBytes } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { mayServe, type SeatNow } from '#lib/counter/index.ts';
import { allowForm } from '#lib/counter/desk/forms.ts';
import { allow, allowanceChoices } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { lead } from '../../acting.server.ts';
import { officeToLead } from '../../layanan/office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const office = await officeToLead(locals, url);
	const { seats, services, candidates } = await allowanceChoices(locals.db, office.id, locals);
	const service = services.find(({ code }) => code === params.code);
	if (!service) error(404, 'notOffered');
	return {
		office,
		service,
		candidates: candidates.map(({ officerId, name, deskNumber, qualifications }) => ({
			officerId,
			name,
			deskNumber,
			where: whereIs(
				seats.find((seat) => seat.officerId === officerId),
				service.id,
			),
			proven: mayServe(service, qualifications, locals.today).ok,
		})),
		key: randomBytes(16).toString('base64url'),
	};
};

export const actions: Actions = {
	default: lead('memberi izin melayani', async (act, at, form, { params }) => {
		const asked = allowForm.safeParse(Object.fromEntries(form));
		const { services } = await allowanceChoices(act.db, at.officeId, act);
		const service = services.find(({ code }) => code === params.code);
		if (!service) return { ok: false, reason: 'notOffered' };
		if (!asked.success) return { ok: false, errors: missing(form) };
		const { minutes, ...given } = asked.data;
		const until = new Date(act.now.getTime() + minutes * 60_000);
		return allow(act, { ...at, ...given, serviceId: service.id, until });
	}),
};

/** Why an officer at a desk does not serve it. */
function whereIs(seat: SeatNow | undefined, serviceId: number) {
	if (!seat) return 'away' as const;
	if (seat.pause) return 'onBreak' as const;
	return seat.without.includes(serviceId) ? ('without' as const) : ('desk' as const);
}

function missing(form: FormData): Record<string, string> {
	return {
		...(form.get('officerId') ? {} : { officerId: m.desk_seat_missing() }),
		...(String(form.get('reason') ?? '').trim().length < 10
			? { reason: m.desk_allow_reason_missing() }
			: {}),
	};
}
