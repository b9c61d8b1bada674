import { z } from 'zod';
import * as counter from '#lib/counter/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import type { RequestHandler } from './$types.js';

/** The page of the desk is closed while its line stands; the body is the beat it held by. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const beatAt = z.iso.datetime().safeParse(await request.text());
	if (!beatAt.success) return new Response(null, { status: 400 });
	const { officerId } = principalIn(locals);
	const act = actOf(locals, 'menutup halaman loket', 'counterOfficer');
	await counter.giveUp(act, officerId, new Date(beatAt.data));
	return new Response(null, { status: 204 });
};
