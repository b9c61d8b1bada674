import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { SeatLeft } from './events-classes.ts';
import type { NominationEnd } from './nomination.ts';
import type { ClassOutcome } from './outcome.ts';
import { promoteWaiting } from './promote.server.ts';
import { lockClass } from './store-class.server.ts';
import type { ClassWithPlace } from './store-class.server.ts';
import { standing } from './store-standing.server.ts';
import { nomineeTold, toldOf } from './told.ts';

export type Release = {
	readonly classId: number;
	readonly officerId: number;
	readonly as: NominationEnd;
	readonly reason: string | null;
};

/** Somebody goes, and whoever waits longest moves up: one transaction. A second time changes nothing. */
export function releaseSeat(act: Act, asked: Release): Promise<ClassOutcome<{ promoted: number }>> {
	return act.db.transaction().execute(async (tx): Promise<ClassOutcome<{ promoted: number }>> => {
		const held = await lockClass(tx, asked.classId);
		if (!held) return { ok: false, reason: 'classUnknown' };
		if (held.cancelledAt) return { ok: false, reason: 'classCancelled' };
		if (held.finishedAt) return { ok: false, reason: 'alreadyFinished' };
		if (!(await endNomination(tx, act, held, asked))) return { ok: false, reason: 'notNominated' };
		return { ok: true, promoted: await promoteWaiting(tx, act, held) };
	});
}

async function endNomination(
	tx: Tx,
	act: Act,
	held: ClassWithPlace,
	{ officerId, as, reason }: Release,
): Promise<boolean> {
	const own = (await standing(tx, held.id)).find((one) => one.officerId === officerId);
	if (!own) return false;
	await tx
		.updateTable('learning.nomination')
		.set({ ended_at: act.now, ended_as: as, end_reason: reason })
		.where('id', '=', own.nominationId)
		.where('ended_at', 'is', null)
		.execute();
	await record(tx, act, {
		act: 'learning.nominationEnded',
		subject: 'learning.nomination',
		subjectId: own.nominationId,
		about: officerId,
		after: { classId: held.id, as, reason },
	});
	if (as === 'moved') return true;
	const payload: SeatLeft = { ...nomineeTold(held, own), reason, class: toldOf(held) };
	await announce(tx, act, { name: 'learning.seatLeft', key: String(own.nominationId), payload });
	return true;
}
