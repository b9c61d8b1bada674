import type { Act } from '../../platform/act.server.ts';
import { within } from '../../platform/database.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import { invite } from '../call.server.ts';
import { transfer } from '../desk/handOn.server.ts';
import type { CounterOutcome, CounterRefusal } from '../outcome.ts';
import { move } from '../rules-clock.ts';
import * as serve from '../serve.server.ts';
import { lockVisit, openVisitOf } from '../store-visit.server.ts';
import { stateOf } from '../visit.ts';
import type { OfflineAct, OfflineConflict, OfflineKind } from './act.ts';
import { issueOffline } from './issue.server.ts';
import { visitIn } from './lease.ts';
import type { Place, Result } from './place.ts';

const verbs = {
	callAgain: serve.callAgain,
	start: serve.start,
	hold: serve.hold,
	resume: serve.resume,
	finish: serve.finish,
	leave: serve.markLeft,
	miss: serve.markNoShow,
	transfer: (act, asked) =>
		transfer(act, { ...asked, to: { kind: 'anyone' }, reason: 'Dikembalikan saat luring' }),
	dispute: serve.disputeTime,
} as const satisfies Record<
	Exclude<OfflineKind, 'issue' | 'call'>,
	(act: Act, turn: serve.Turn) => Promise<CounterOutcome>
>;

const conflictOf: Partial<Record<CounterRefusal, OfflineConflict>> = {
	alreadyEnded: 'endedMeanwhile',
	notYours: 'calledElsewhere',
	unknownVisit: 'unknownVisit',
};

/**
 * Does one act of a desk at the instant at which it happened, by the verbs that a desk with a line
 * uses, so that no rule is written twice.
 */
export async function followAct(
	tx: Tx,
	own: Act,
	place: Place,
	done: { act: OfflineAct; at: Date },
): Promise<Result> {
	const act: Act = { ...own, db: within(tx), now: done.at, today: dayOf(done.at) };
	if (done.act.kind === 'issue') return issueOffline(tx, act, place, done.act);
	const id = visitIn(done.act.subject);
	const visit = await lockVisit(tx, id === null ? { token: done.act.subject } : { visitId: id });
	if (!visit || visit.officeId !== place.officeId)
		return { visitId: null, conflict: 'unknownVisit' };
	const visitId = visit.id;
	const { officerId } = place;
	if (done.act.kind === 'call') {
		const moved = move(stateOf(visit), 'call');
		if (!moved.ok)
			return {
				visitId,
				conflict: moved.reason === 'alreadyEnded' ? 'endedMeanwhile' : 'calledElsewhere',
			};
		if (await openVisitOf(tx, officerId)) return { visitId, conflict: 'officerBusy' };
		await invite(tx, act, visitId, officerId, place);
		return { visitId, conflict: null };
	}
	const outcome = await verbs[done.act.kind](act, { visitId, officerId });
	const conflict = outcome.ok ? null : (conflictOf[outcome.reason] ?? 'notPossible');
	return { visitId, conflict };
}
