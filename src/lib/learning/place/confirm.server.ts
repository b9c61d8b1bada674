import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { sayPresence } from '../attendance/correct.server.ts';
import { mayShowCode } from '../attendance/policy-attendance.ts';
import { taughtSession } from '../attendance/store-attendance.server.ts';
import type { ClassOutcome } from '../classes/outcome.ts';
import { lockClass } from '../classes/store-class.server.ts';
import { waitingIn } from './store-waiting.server.ts';

export type Confirmation = {
	readonly sessionId: number;
	readonly officerIds: readonly number[];
	readonly present: boolean;
	readonly reason: string;
};

/**
 * The trainer of a session, or its organiser, says of those who wait whether they were there. Nobody
 * says it of himself, and of whoever does not wait nothing is said.
 */
export async function confirmWaiting(
	act: Act,
	who: Principal,
	asked: Confirmation,
): Promise<ClassOutcome<{ corrected: number }>> {
	const session = await taughtSession(act.db, asked.sessionId);
	if (!session || !mayShowCode(who, session)) return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx): Promise<ClassOutcome<{ corrected: number }>> => {
		const held = await lockClass(tx, session.classId);
		if (held?.finishedAt) return { ok: false, reason: 'alreadyFinished' };
		const waiting = new Set((await waitingIn(tx, asked.sessionId)).map((one) => one.officerId));
		const officerIds = asked.officerIds.filter((id) => waiting.has(id) && id !== who.officerId);
		if (officerIds.length === 0) return { ok: false, reason: 'nobodyChosen' };
		await sayPresence(tx, act, who, { ...asked, officerIds });
		return { ok: true, corrected: officerIds.length };
	});
}
