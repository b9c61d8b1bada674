import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { bookingsOn } from '../booking/store-overview.server.ts';
import type { BookedVisit } from '../booking/store-overview.server.ts';
import { queueOf } from '../store-queue.server.ts';
import type { Queued } from '../store-queue.server.ts';
import { goneOf } from '../rejoin/store-rejoin.server.ts';
import type { GoneVisit } from '../rejoin/store-rejoin.server.ts';
import { stateOf } from '../visit.ts';

/** What reception sees of its office: who waits, in order, which bookings are expected, who has gone. */
export type Reception = {
	readonly waiting: readonly Queued[];
	readonly expected: readonly BookedVisit[];
	/** Who may still come back to the old place. */
	readonly gone: readonly GoneVisit[];
};

export async function receptionOf(
	db: Db,
	officeId: number,
	{ today, now }: { today: Day; now: Date },
): Promise<Reception> {
	const [queue, bookings, gone] = await Promise.all([
		queueOf(db, officeId, today),
		bookingsOn(db, officeId, today),
		goneOf(db, { officeId, today, now }),
	]);
	return {
		waiting: queue.filter((visit) => stateOf(visit) === 'waiting'),
		expected: bookings.filter(({ endedAs }) => endedAs === null),
		gone,
	};
}
