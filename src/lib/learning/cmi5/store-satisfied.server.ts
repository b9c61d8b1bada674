import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { WaiveReason } from './waive.ts';

/** Notes what is satisfied; returns the ids of what was not so before. */
export async function insertSatisfied(
	db: Db,
	what: {
		readonly registrationId: string;
		readonly kind: 'unit' | 'block' | 'course';
		readonly activityIds: readonly string[];
		readonly sessionId: string;
		readonly waivedFor: WaiveReason | null;
		readonly at: Date;
	},
): Promise<Set<string>> {
	const { rows } = await sql<{ id: string }>`
		insert into learning.cmi5_satisfied
			(registration_id, activity_id, kind, session_id, waived_for, at)
		select ${what.registrationId}::uuid, id, ${what.kind}, ${what.sessionId}::uuid,
			${what.waivedFor}::text, ${what.at}::timestamptz
		from unnest(${what.activityIds}::text[]) as id
		on conflict do nothing returning activity_id as id`.execute(db);
	return new Set(rows.map(({ id }) => id));
}

/** Positions of the units that are satisfied in a registration. */
export async function satisfiedPositions(db: Db, registrationId: string): Promise<Set<number>> {
	const { rows } = await sql<{ position: number }>`
		select lesson.position from learning.cmi5_satisfied done
		join learning.cmi5_unit unit on unit.activity_id = done.activity_id
		join learning.lesson on lesson.id = unit.lesson_id
		where done.registration_id = ${registrationId}::uuid and done.kind = 'unit'`.execute(db);
	return new Set(rows.map(({ position }) => position));
}
