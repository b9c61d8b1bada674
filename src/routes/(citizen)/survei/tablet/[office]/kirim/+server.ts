import { error, json } from '@sveltejs/kit';
import { readTabletAnswer, tabletForm } from '#lib/satisfaction/answering/forms-tablet.ts';
import { answersFromTablet, servicesAsked } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { lentDevice } from '../../../lent.server.ts';
import { idsByCode } from '../services.server.ts';
import type { RequestHandler } from './$types.js';

/** Takes what waited on a tablet; says of each answer what became of it, by the key it came with. */
export const POST: RequestHandler = async (event) => {
	const device = await lentDevice(event, 'tablet');
	if (!device) error(404, 'unknownDevice');
	const sent = tabletForm.safeParse(await event.request.json().catch(() => null));
	if (!sent.success) error(400, 'badRequest');
	const answers = sent.data.answers.flatMap((answer) => readTabletAnswer(answer) ?? []);
	const services = idsByCode(await servicesAsked(event.locals.db, device.officeId));
	const act = actOf(event.locals, 'menerima penilaian dari tablet');
	const citizen = { ...act, who: { kind: 'citizen' } as const };
	return json({ outcomes: await answersFromTablet(citizen, device, answers, services) });
};
