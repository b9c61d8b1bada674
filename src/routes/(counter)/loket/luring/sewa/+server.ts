import { json } from '@sveltejs/kit';
import { z } from 'zod';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** The beat of the lease that the desk has in hand; a new desk has none. */
const hasForm = z.object({ punya: z.iso.datetime().nullable() });

/** A desk says that its line stands, and takes along what it needs without one. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const has = hasForm.safeParse(await request.json().catch(() => null));
	if (!has.success) return json({ reason: 'form' }, { status: 400 });
	const { officerId } = principalIn(locals);
	const act = actOf(locals, 'bekal luring', 'counterOfficer');
	const inHand = has.data.punya === null ? null : new Date(has.data.punya);
	const lease = await counter.borrow(act, officerId, inHand);
	if (lease) return json(lease);
	return json({ reason: 'noDesk' }, { status: 409 });
};
