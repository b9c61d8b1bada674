import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Target } from './target.ts';

/** A target with what it takes to speak to it. The cursor keeps its microseconds. */
export type Held = Pick<Target, 'id' | 'url' | 'version' | 'key' | 'activity' | 'verb'> & {
	readonly sealedSecret: string;
	readonly cursor: string;
};

const HELD_MINUTES = 3;
const asText = sql`to_char(cursor at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Targets that are due, each held for a while, so that two workers never carry the same. */
export async function holdDue(db: Db, now: Date): Promise<Held[]> {
	const { rows } = await sql<Held>`
		update xapi.forward set held_until = ${now}::timestamptz + make_interval(mins => ${HELD_MINUTES})
		where id in (
			select id from xapi.forward
			where stopped_at is null and (held_until is null or held_until <= ${now})
				and (failures = 0 or next_try_at <= ${now})
			order by id for update skip locked
		)
		returning id, url, version, key, activity, verb, sealed_secret as "sealedSecret",
			${asText} as cursor`.execute(db);
	return rows;
}

/** False where somebody has stopped the target meanwhile. */
export async function goOn(
	db: Db,
	target: { id: number; from: string; to: string; sent: number; at: Date },
): Promise<boolean> {
	const { rows } = await sql`
		update xapi.forward set cursor = ${target.to}::timestamptz, sent = sent + ${target.sent},
			sent_at = ${target.at}, failures = 0, next_try_at = null
		where id = ${target.id} and cursor = ${target.from}::timestamptz and stopped_at is null
		returning id`.execute(db);
	return rows.length > 0;
}

export async function letGo(db: Db, id: number): Promise<void> {
	await sql`update xapi.forward set held_until = null where id = ${id}`.execute(db);
}

/** How often in a row a target has failed until now. */
export async function failuresOf(db: Db, id: number): Promise<number> {
	const { rows } = await sql<{ failures: number }>`
		select failures from xapi.forward where id = ${id}`.execute(db);
	return rows[0]?.failures ?? 0;
}

export async function noteFailure(
	db: Db,
	failure: { id: number; error: string; at: Date; failures: number; nextTryAt: Date | null },
): Promise<void> {
	await sql`
		update xapi.forward set failures = ${failure.failures}, failed_at = ${failure.at},
			last_error = ${failure.error}, next_try_at = ${failure.nextTryAt}
		where id = ${failure.id}`.execute(db);
}

export async function noteRefused(
	db: Db,
	refused: { forwardId: number; statementId: string; status: number; reason: string; at: Date },
): Promise<void> {
	await sql`
		insert into xapi.forward_refused (forward_id, statement_id, status, reason, at)
		values (${refused.forwardId}, ${refused.statementId}::uuid, ${refused.status},
			${refused.reason}, ${refused.at})
		on conflict do nothing`.execute(db);
}
