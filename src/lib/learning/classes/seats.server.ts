import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { holdingClass } from './held.server.ts';
import type { KeptSeats } from './keptSeats.ts';
import { addSeatRows } from './open.server.ts';
import type { ClassOutcome } from './outcome.ts';
import { promoteWaiting } from './promote.server.ts';

export type SeatWish = {
	readonly classId: number;
	/** Seats more than now. */
	readonly add: number;
	/** So many seats are kept for this branch from now on. */
	readonly keep: { readonly unitId: number; readonly seats: number } | null;
};

const mostSeats = 500;

/** Adds seats, and keeps free ones for a branch before its names are known; whoever waits moves up. */
export function arrangeSeats(
	act: Act,
	who: Principal,
	wish: SeatWish,
): Promise<ClassOutcome<{ promoted: number }>> {
	return holdingClass<{ promoted: number }>(act, who, wish.classId, async (tx, held) => {
		await addSeatRows(tx, held.id, Math.min(wish.add, mostSeats - held.seats));
		if (wish.keep) {
			await tx
				.updateTable('learning.class_seat')
				.set({ held_for: null })
				.where('class_id', '=', held.id)
				.where('held_for', '=', wish.keep.unitId)
				.execute();
			await sql`
				update learning.class_seat set held_for = ${wish.keep.unitId}
				where class_id = ${held.id} and number in (select s.number from learning.class_seat s
					where s.class_id = ${held.id} and s.held_for is null and not exists (
						select from learning.nomination n where n.class_id = s.class_id
							and n.seat = s.number and n.ended_at is null)
					order by s.number desc limit ${wish.keep.seats})`.execute(tx);
		}
		const { classId, ...after } = wish;
		await record(tx, act, {
			act: 'learning.seatsArranged',
			subject: 'learning.held_class',
			subjectId: classId,
			after,
		});
		return { ok: true, promoted: await promoteWaiting(tx, act, held) };
	});
}

export async function keptSeats(db: Db, classId: number): Promise<KeptSeats[]> {
	const { rows } = await sql<KeptSeats>`
		select u.unit_id as "unitId", u.name as "unitName", count(*)::integer as seats,
			count(n.id)::integer as taken
		from learning.class_seat s
		join people.unit_name u on u.unit_id = s.held_for
		left join learning.nomination n on n.class_id = s.class_id and n.seat = s.number
			and n.ended_at is null
		where s.class_id = ${classId} group by 1, 2 order by 2`.execute(db);
	return rows;
}
