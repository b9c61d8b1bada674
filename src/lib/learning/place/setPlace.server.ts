import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import { holdingClass } from '../classes/held.server.ts';
import type { ClassOutcome } from '../classes/outcome.ts';
import type { SessionPlace } from './place.ts';
import { scannedIn } from './store-place.server.ts';

export type PlaceAsked = {
	readonly classId: number;
	readonly sessions: number | 'semua';
	/** Null: the place is not looked at. */
	readonly place: SessionPlace | null;
};

/**
 * An organiser says where sessions are held, or that it does not matter. Once somebody has scanned, all
 * of that session are judged alike: its place stays.
 */
export function setSessionPlace(
	act: Act,
	who: Principal,
	{ classId, sessions, place }: PlaceAsked,
): Promise<ClassOutcome<{ placed: number }>> {
	return holdingClass<{ placed: number }>(act, who, classId, async (tx, held) => {
		const asked = held.sessions.filter(({ id }) => sessions === 'semua' || id === sessions);
		if (asked.length === 0) return { ok: false, reason: 'sessionUnknown' };
		const scanned = await scannedIn(tx, classId);
		const free = asked.filter(({ id }) => !scanned.includes(id));
		if (free.length === 0) return { ok: false, reason: 'scannedAlready' };
		const ids = free.map(({ id }) => id);
		await tx
			.updateTable('learning.class_session')
			.set({
				latitude: place?.latitude ?? null,
				longitude: place?.longitude ?? null,
				radius: place?.metres ?? null,
			})
			.where('id', 'in', ids)
			.execute();
		await recordAll(
			tx,
			act,
			free.map((session) => ({
				act: 'learning.sessionPlaceSet',
				subject: 'learning.class_session',
				subjectId: session.id,
				before: { place: session.at },
				after: { place },
			})),
		);
		return { ok: true, placed: ids.length };
	});
}
