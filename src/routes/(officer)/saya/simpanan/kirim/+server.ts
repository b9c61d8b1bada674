import { error, json } from '@sveltejs/kit';
import { keptActForm, outboxForm } from '#lib/learning/offline/forms-kept.ts';
import { mergeKept, ownerMark } from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** The outbox of a phone; what became of each act, also of those that nobody understands. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const read = outboxForm.safeParse(await request.json().catch(() => null));
	if (!read.success) error(400, 'badRequest');
	const { officerId } = principalIn(locals);
	const { secret } = await webHouse();
	const { owner, sentAt, acts } = read.data;
	if (owner !== ownerMark(secret, officerId)) error(409, 'conflict');
	const parsed = acts.map((act) => keptActForm.safeParse(act));
	const understood = parsed.flatMap(({ data }) => data ?? []);
	const wish = { officerId, secret, sentAt, acts: understood };
	const answers = await mergeKept(actOf(locals, 'belajar tanpa sambungan'), wish);
	const strange = acts
		.filter((_, at) => !parsed[at]?.success)
		.map(({ id }) => ({ id, outcome: 'refused', reason: 'notUnderstood' }));
	return json({ acts: [...answers, ...strange] });
};
