import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { candidates, lockPeople } from './candidate.server.ts';
import type { SeatTaken } from './events-classes.ts';
import { dealSeats } from './rules-seat.ts';
import { classState } from './rules-state.ts';
import type { ClassWithPlace } from './store-class.server.ts';
import { freeSeats, waitList } from './store-standing.server.ts';
import { nomineeTold, toldOf } from './told.ts';

/**
 * Whoever waits longest gets what is free, and is told. In the transaction that made the seat free.
 * Whoever has come to sit elsewhere at that time is passed over, and waits on.
 */
export async function promoteWaiting(tx: Tx, act: Act, held: ClassWithPlace): Promise<number> {
	const state = classState(held, act.today);
	if (!['open', 'applicationsClosed', 'running'].includes(state)) return 0;
	const waiting = await waitList(tx, held.id);
	if (waiting.length === 0) return 0;
	const free = await freeSeats(tx, held.id);
	if (free.length === 0) return 0;
	const ids = waiting.map(({ officerId }) => officerId);
	await lockPeople(tx, ids);
	const able = (await candidates(tx, held.id, ids)).filter(({ elsewhere }) => !elsewhere);
	const dealt = dealSeats(free, able, act.today <= held.holdUntil);
	const promoted = waiting.filter(({ officerId }) => dealt.has(officerId));
	if (promoted.length === 0) return 0;
	await sql`
		update learning.nomination n set seat = dealt.seat, seated_at = ${act.now}
		from unnest(${promoted.map(({ nominationId }) => nominationId)}::bigint[],
			${promoted.map(({ officerId }) => dealt.get(officerId) ?? null)}::smallint[])
			as dealt (id, seat)
		where n.id = dealt.id and n.seat is null and n.ended_at is null`.execute(tx);
	await recordAll(
		tx,
		act,
		promoted.map(({ nominationId, officerId }) => ({
			act: 'learning.promoted',
			subject: 'learning.nomination',
			subjectId: nominationId,
			about: officerId,
			after: { classId: held.id, seat: dealt.get(officerId) },
		})),
	);
	await announceAll(
		tx,
		act,
		promoted.map((one) => {
			const payload: SeatTaken = { ...nomineeTold(held, one), promoted: true, class: toldOf(held) };
			return { name: 'learning.seatTaken', key: `${one.nominationId}`, payload };
		}),
	);
	return promoted.length;
}
