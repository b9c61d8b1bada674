import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { desksOf } from '../store-desk.server.ts';
import { queueOf } from '../store-queue.server.ts';
import { candidatesOf } from './store-candidate.server.ts';
import { withoutOf } from './store-without.server.ts';
import { officeNow } from './store-seat.server.ts';

type Moment = { today: Day; now: Date };

/** A desk as the head arranges it; null for one of another office. Four statements. */
export async function deskOf(
	db: Db,
	asked: { officeId: number; number: number },
	{ today, now }: Moment,
) {
	const [desks, { seats, services }, candidates] = await Promise.all([
		desksOf(db, [asked.officeId]),
		officeNow(db, asked.officeId, now),
		candidatesOf(db, asked.officeId, today),
	]);
	const desk = desks.find((one) => one.number === asked.number);
	if (!desk) return null;
	const seat = seats.find((one) => one.deskId === desk.id) ?? null;
	const without = await withoutOf(db, desk.id);
	return { desk, seat, without, services, candidates };
}

/** A waiting citizen as the head sends them on; null when nobody with this id waits. Two statements. */
export async function waitingOne(
	db: Db,
	asked: { officeId: number; visitId: number },
	{ today, now }: Moment,
) {
	const [queue, { seats }] = await Promise.all([
		queueOf(db, asked.officeId, today),
		officeNow(db, asked.officeId, now),
	]);
	const visit = queue.find((one) => one.visitId === asked.visitId && one.officerId === null);
	return visit ? { visit, seats } : null;
}

/** Whom the head may allow a service, and who has proof of it. Two statements. */
export async function allowanceChoices(db: Db, officeId: number, { today, now }: Moment) {
	const [{ seats, services }, candidates] = await Promise.all([
		officeNow(db, officeId, now),
		candidatesOf(db, officeId, today),
	]);
	return { seats, services, candidates };
}
