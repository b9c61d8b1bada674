import type { TimetablePublished } from '../impact/planner/events-planner.ts';
import { seatsTold } from '../impact/server.ts';
import type { Db } from '../platform/database.server.ts';

/** What still holds of a publication: facts of two may arrive in either order, and the newer plan counts. */
export async function stillSo(db: Db, { timetableId, joined, left }: TimetablePublished) {
	const held = new Set(
		(await seatsTold(db, timetableId)).map(({ classId, officerId }) => `${classId}:${officerId}`),
	);
	const isHeld = (one: (typeof joined)[number]) => held.has(`${one.class.id}:${one.officerId}`);
	return { joined: joined.filter(isHeld), left: left.filter((one) => !isHeld(one)) };
}
