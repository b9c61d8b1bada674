import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { turn } from '../serve.server.ts';
import type { Turn } from '../serve.server.ts';
import { changeVisit } from '../store-visit.server.ts';
import type { VisitRow } from '../store-visit.server.ts';
import { settleCoverage } from './coverage.server.ts';
import type { HandOnTo } from './routing.ts';
import { deskIsIn, offersService } from './store-office-parts.server.ts';
import { putRouting } from './store-routing.server.ts';

const backToQueue = {
	called_at: null,
	started_at: null,
	held_at: null,
	officer_id: null,
	desk_id: null,
} as const;

/**
 * Hands a citizen on: back to the queue at the place that the ticket gives, with a reason, for
 * anybody else, a desk, officers of a higher level, or as another service that was meant.
 */
export async function transfer(
	act: Act,
	asked: Turn & { to: HandOnTo; reason: string },
): Promise<CounterOutcome> {
	const { to, officerId } = asked;
	const known = await isKnown(act, asked);
	if (!known.ok) return known;
	const back = async (tx: Tx, visit: VisitRow) => {
		if (to.kind === 'service') await changeVisit(tx, visit.id, { service_id: to.serviceId });
		const by = { officerId, at: act.now };
		await putRouting(tx, visit.id, routingOf(to, officerId, asked.reason), by);
		await record(tx, act, {
			act: 'counter.visitTransferred',
			subject: 'counter.visit',
			subjectId: visit.id,
			about: officerId,
			...(to.kind === 'service' && { before: { serviceId: visit.serviceId } }),
			after: { to, reason: asked.reason },
		});
		await settleCoverage(tx, act, visit.officeId);
	};
	return turn(act, asked, 'transfer', () => backToQueue, back);
}

function routingOf(to: HandOnTo, officerId: number, reason: string) {
	return {
		deskId: to.kind === 'desk' ? to.deskId : null,
		leastLevel: to.kind === 'level' ? to.level : null,
		// Another service may be one that this officer gives too.
		avoidId: to.kind === 'service' ? null : officerId,
		reason,
	};
}

async function isKnown(act: Act, { visitId, to }: { visitId: number; to: HandOnTo }) {
	if (to.kind === 'desk' && !(await deskIsIn(act.db, to.deskId, { visitId })))
		return { ok: false, reason: 'unknownDesk' } as const;
	if (to.kind === 'service' && !(await offersService(act.db, to.serviceId, { visitId })))
		return { ok: false, reason: 'notOffered' } as const;
	return { ok: true } as const;
}
