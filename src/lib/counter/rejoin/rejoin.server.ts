import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { settleCoverage } from '../desk/coverage.server.ts';
import { lockChain } from '../desk/store-chain.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { lockVisit } from '../store-visit.server.ts';
import { rejoinUntil } from './rules-rejoin.ts';
import { reopen } from './store-rejoin.server.ts';

/** The citizen with the number, the officer who called it, or reception of the office. */
type By =
	| { token: string }
	| { visitId: number; officerId: number }
	| { visitId: number; officeId: number };

/**
 * A citizen who did not hear the call, or went by mistake, has the old place again. The clock has no
 * gap: the minutes in between are waiting too. Pressed twice it is one return.
 */
export async function rejoinQueue(act: Act, by: By): Promise<CounterOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const visit = await visitOf(tx, by);
		if (!visit || visit.day !== act.today) return { ok: false, reason: 'unknownVisit' };
		if (visit.rejoinedAt !== null && visit.endedAt === null) return { ok: true };
		if (rejoinUntil(visit, act.now) === null) return { ok: false, reason: 'tooLateToRejoin' };
		await reopen(tx, visit.id, act.now);
		await record(tx, act, {
			act: 'counter.visitRejoined',
			subject: 'counter.visit',
			subjectId: visit.id,
			before: { outcome: visit.outcome, endedAt: visit.endedAt },
		});
		await settleCoverage(tx, act, visit.officeId, visit.serviceId);
		return { ok: true };
	});
}

async function visitOf(tx: Tx, by: By) {
	if ('token' in by) return lockChain(tx, by.token);
	const visit = await lockVisit(tx, by);
	if (!visit) return null;
	const mine =
		'officerId' in by ? visit.officerId === by.officerId : visit.officeId === by.officeId;
	return mine ? visit : null;
}
