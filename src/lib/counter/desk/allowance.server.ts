import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { settleCoverage } from './coverage.server.ts';
import type { AtOffice } from './lead.server.ts';
import { isCovered } from './rules-gate.ts';
import { addAllowance, closeAllowance } from './store-allowance.server.ts';
import { candidatesOf } from './store-candidate.server.ts';
import { offersService } from './store-office-parts.server.ts';
import { serviceAtGate } from './store-routing.server.ts';
import { officeNow } from './store-seat.server.ts';

/**
 * The head lets an officer give a service without proof until an hour, with name and reason. Only
 * while nobody at a desk has proof: a permission is the way out, not the way round. The key comes
 * with the form.
 */
export async function allow(
	act: Act,
	asked: AtOffice & {
		key: string;
		officerId: number;
		serviceId: number;
		until: Date;
		reason: string;
	},
): Promise<CounterOutcome> {
	const { officeId, officerId, serviceId } = asked;
	return act.db.transaction().execute(async (tx) => {
		if (!(await offersService(tx, serviceId, { officeId })))
			return { ok: false, reason: 'notOffered' };
		const candidates = await candidatesOf(tx, officeId, act.today);
		if (!candidates.some((one) => one.officerId === officerId))
			return { ok: false, reason: 'unknownOfficer' };
		const { seats } = await officeNow(tx, officeId, act.now);
		const proven = seats.map((seat) => ({ ...seat, allowed: [] }));
		if (isCovered(await serviceAtGate(tx, serviceId), proven, act.today))
			return { ok: false, reason: 'qualifiedPresent' };
		const added = await addAllowance(tx, act, asked);
		if (added === 'sentBefore') return { ok: true };
		if (added === 'overlaps') return { ok: false, reason: 'alreadyAllowed' };
		await record(tx, act, {
			act: 'counter.gateOverridden',
			subject: 'counter.gate_override',
			subjectId: added,
			about: officerId,
			after: { serviceId, until: asked.until, reason: asked.reason },
		});
		await settleCoverage(tx, act, officeId);
		return { ok: true };
	});
}

/** Ends a permission before its hour. Repeating it changes nothing. */
export async function endAllowance(
	act: Act,
	asked: AtOffice & { id: number },
): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const officerId = await closeAllowance(tx, act, asked);
		if (officerId === null) return { ok: true };
		await record(tx, act, {
			act: 'counter.gateOverrideEnded',
			subject: 'counter.gate_override',
			subjectId: asked.id,
			about: officerId,
		});
		await settleCoverage(tx, act, asked.officeId);
		return { ok: true };
	});
}
