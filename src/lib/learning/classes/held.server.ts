import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { ClassOutcome } from './outcome.ts';
import { mayHoldClass } from './policy-classes.ts';
import { lockClass } from './store-class.server.ts';
import type { ClassWithPlace } from './store-class.server.ts';

/** An act of the organiser on a class that still stands, which is locked meanwhile. */
export function holdingClass<Found extends object = object>(
	act: Act,
	who: Principal,
	classId: number,
	then: (tx: Tx, held: ClassWithPlace) => Promise<ClassOutcome<Found>>,
): Promise<ClassOutcome<Found>> {
	return act.db.transaction().execute(async (tx): Promise<ClassOutcome<Found>> => {
		const held = await lockClass(tx, classId);
		if (!held) return { ok: false, reason: 'classUnknown' };
		if (!mayHoldClass(who, held.above)) return { ok: false, reason: 'notYours' };
		if (held.cancelledAt) return { ok: false, reason: 'classCancelled' };
		if (held.finishedAt) return { ok: false, reason: 'alreadyFinished' };
		return then(tx, held);
	});
}
