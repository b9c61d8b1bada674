import { json } from '@sveltejs/kit';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** A desk says that its line stands, and takes along what it needs without one. */
export const POST: RequestHandler = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const lease = await counter.borrow(actOf(locals, 'bekal luring', 'counterOfficer'), officerId);
	if (lease) return json(lease);
	return json({ reason: 'noDesk' }, { status: 409 });
};
