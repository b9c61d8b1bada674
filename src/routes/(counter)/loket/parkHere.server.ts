import type { RequestEvent } from '@sveltejs/kit';
import { park } from '#lib/platform/identity/parked.server.ts';
import { principalIn } from '../../../web/act.server.ts';
import { deviceOf } from '../../../web/desk.server.ts';

/** Whoever opens a desk on a PC may come back to it by PIN as long as the session lasts. */
export async function parkHere({ locals, cookies }: RequestEvent): Promise<void> {
	const { userId } = principalIn(locals);
	if (locals.sessionId === null) return;
	const own = { device: deviceOf(cookies, true), userId, sessionId: locals.sessionId };
	await park(locals.db, own, new Date());
}
