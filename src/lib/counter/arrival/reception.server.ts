import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { bookingsOn } from '../booking/store-overview.server.ts';
import type { BookedVisit } from '../booking/store-overview.server.ts';
import { queueOf } from '../store-queue.server.ts';
import type { Queued } from '../store-queue.server.ts';
import { stateOf } from '../visit.ts';

/** What reception sees of its office: who waits, in order, and which bookings are still expected. */
export type Reception = {
	readonly waiting: readonly Queued[];
	readonly expected: readonly BookedVisit[];
};

export async function receptionOf(db: Db, officeId: number, today: Day): Promise<Reception> {
	const [queue, bookings] = await Promise.all([
		queueOf(db, officeId, today),
		bookingsOn(db, officeId, today),
	]);
	return {
		waiting: queue.filter((visit) => stateOf(visit) === 'waiting'),
		expected: bookings.filter(({ endedAs }) => endedAs === null),
	};
}
