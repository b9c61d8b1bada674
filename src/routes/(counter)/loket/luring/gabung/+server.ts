import { json } from '@sveltejs/kit';
import { offlineBatch } from '#lib/counter/offline/forms.ts';
import { mayServeAt, placesOf } from '#lib/counter/index.ts';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** Whose work it was sends it, or the head of the office for somebody who has gone home. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const who = principalIn(locals);
	const sent = offlineBatch.safeParse(await request.json().catch(() => null));
	if (!sent.success) return json({ reason: 'form' }, { status: 400 });
	const batch = sent.data;
	const places = await counter.desksFor(locals.db, placesOf(who));
	const place = places.find(({ desks }) => desks.some(({ id }) => id === batch.deskId));
	if (!place || !mayServeAt(who, place.office))
		return json({ reason: 'unknownDesk' }, { status: 404 });
	if (batch.officerId !== who.officerId && !who.leads.includes(place.office.unitId))
		return json({ reason: 'otherOfficer' }, { status: 409 });
	const act = actOf(locals, 'menggabungkan kerja luring', 'counterOfficer');
	const merged = await counter.mergeOffline(act, place.office.id, batch);
	return merged.ok ? json(merged) : json({ reason: merged.reason }, { status: 409 });
};
