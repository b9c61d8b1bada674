import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import type { SeatTaken, WaitListed } from './events-classes.ts';
import type { HeldClass } from './heldClass.ts';
import type { Standing } from './store-standing.server.ts';
import { nomineeTold, toldOf } from './told.ts';

/** Tells each who came in: with a seat, or at which place of the list. A timetable tells its own people. */
export async function tellSeats(
	tx: Tx,
	act: Act,
	held: HeldClass,
	rows: readonly Standing[],
	waitedBefore: number,
): Promise<void> {
	const told = toldOf(held);
	let place = waitedBefore;
	const facts = rows
		.filter(({ way }) => way !== 'timetable')
		.map((row) => {
			const nominee = nomineeTold(held, row);
			const key = String(row.nominationId);
			if (row.seat !== null) {
				const payload: SeatTaken = { ...nominee, promoted: false, class: told };
				return { name: 'learning.seatTaken', key, payload };
			}
			place += 1;
			const payload: WaitListed = { ...nominee, place, class: told };
			return { name: 'learning.waitListed', key, payload };
		});
	await announceAll(tx, act, facts);
}
