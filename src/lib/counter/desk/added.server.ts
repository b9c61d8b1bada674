import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import type { Turn } from '../serve.server.ts';
import { lockVisit } from '../store-visit.server.ts';
import { stateOf } from '../visit.ts';
import { addToChain, dropOne, pendingOf } from './store-added.server.ts';
import { offersService } from './store-office-parts.server.ts';

/** A number holds so many services at most; whoever needs more takes another number. */
const mostServices = 9;

/**
 * The citizen at the desk asks for one service more. It follows when this one is done; the number
 * stays. The key comes with the form: sending it twice adds one.
 */
export async function addService(
	act: Act,
	asked: Turn & { serviceId: number; key: string },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, asked);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		if (visit.officerId !== asked.officerId) return { ok: false, reason: 'notYours' };
		const state = stateOf(visit);
		if (state !== 'served' && state !== 'onHold')
			return { ok: false, reason: state === 'ended' ? 'alreadyEnded' : 'notPossibleNow' };
		if (!(await offersService(tx, asked.serviceId, visit)))
			return { ok: false, reason: 'notOffered' };
		if (visit.part + (await pendingOf(tx, visit.firstId)) >= mostServices)
			return { ok: false, reason: 'tooManyServices' };
		const { key, serviceId, officerId } = asked;
		if (!(await addToChain(tx, act, { key, firstId: visit.firstId, serviceId, officerId })))
			return { ok: true };
		await record(tx, act, {
			act: 'counter.serviceAdded',
			subject: 'counter.visit',
			subjectId: visit.id,
			about: officerId,
			after: { serviceId },
		});
		return { ok: true };
	});
}

/** Takes back a service that was added and has not begun. Repeating it changes nothing. */
export async function dropService(
	act: Act,
	asked: Turn & { addedId: number },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, asked);
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		if (visit.officerId !== asked.officerId) return { ok: false, reason: 'notYours' };
		if (await dropOne(tx, act, { addedId: asked.addedId, firstId: visit.firstId }))
			await record(tx, act, {
				act: 'counter.serviceDropped',
				subject: 'counter.visit',
				subjectId: visit.id,
				about: asked.officerId,
				after: { addedId: asked.addedId },
			});
		return { ok: true };
	});
}
