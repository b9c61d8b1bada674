import { error, json } from '@sveltejs/kit';
import { keptScansForm } from '#lib/learning/attendance/forms-attendance.ts';
import { mergeScans } from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** Scans that a phone kept without line; what became of each, in their order. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const read = keptScansForm.safeParse(await request.json().catch(() => null));
	if (!read.success) error(400, 'badRequest');
	const { secret } = await webHouse();
	const asked = { officerId: principalIn(locals).officerId, secret, scans: read.data.scans };
	return json({ scans: await mergeScans(actOf(locals, 'hadir di kelas'), asked) });
};
