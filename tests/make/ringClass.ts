import {
	addSession,
	cancelHeldClass,
	nominateForClass,
	releaseSeat,
} from '../../src/lib/learning/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { day } from '../../src/lib/time/index.ts';
import { aHeldClass, free, people } from './classes.ts';
import { by } from './plan.ts';

/** A class with one seat: somebody sits, the supervisor waits and moves up, the class moves and is off. */
export async function holdAClass(
	act: Act,
	supervisorId: number,
	carryOn: () => Promise<void>,
): Promise<void> {
	const { classId, organiser } = await aHeldClass(act, { seats: 1 });
	const [first = 0] = await people(act, 1);
	const officerIds = [first, supervisorId];
	await nominateForClass(act, { classId, officerIds, way: 'organiser', ...free });
	await carryOn();
	const session = {
		...{ hari: day('2026-12-10'), mulai: '08:00', selesai: '12:00' },
		...{ ruang: null, pengajar: null, nip: null },
	};
	await addSession(by(act, organiser.officerId), organiser, { classId, session });
	await carryOn();
	await releaseSeat(act, { classId, officerId: first, as: 'withdrawn', reason: null });
	await carryOn();
	await cancelHeldClass(act, organiser, { classId, reason: 'Pengajar berhalangan' });
	await carryOn();
}
