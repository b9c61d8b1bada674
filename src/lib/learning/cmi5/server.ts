import type { Db } from '../../platform/database.server.ts';
import { participantRows } from './store-participant.server.ts';

export { abandonStale, endSession } from './endSession.server.ts';
export { fetchCredential } from './fetchKey.server.ts';
export { unitBehind } from './guest.server.ts';
export { openUnit } from './openUnit.server.ts';
export { enrolmentIn, unitStandings } from './store-participant.server.ts';
export type { Participant, UnitStanding } from './store-participant.server.ts';
export { unitAt } from './store-unit.server.ts';
export { waiveUnit } from './waiveUnit.server.ts';

const pageSize = 30;

/** A page of who learns with a course, and the id to go on below. */
export async function participantsBelow(db: Db, courseId: number, before: number | null) {
	const rows = await participantRows(db, courseId, { before, limit: pageSize + 1 });
	const participants = rows.slice(0, pageSize);
	const next = rows.length > pageSize ? (participants.at(-1)?.enrolmentId ?? null) : null;
	return { participants, next };
}
