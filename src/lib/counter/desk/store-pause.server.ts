import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { PauseReason } from './pause.ts';

export async function beginPause(
	tx: Tx,
	pause: {
		officerId: number;
		sessionId: number;
		reason: PauseReason;
		from: Date;
		expectedAt: Date;
	},
): Promise<void> {
	await tx
		.insertInto('counter.pause')
		.values({
			officer_id: pause.officerId,
			session_id: pause.sessionId,
			reason: pause.reason,
			from_at: pause.from,
			expected_at: pause.expectedAt,
		})
		.execute();
}

export async function closePause(tx: Tx, pauseId: number, now: Date): Promise<void> {
	await sql`
		update counter.pause
		set to_at = greatest(${now}::timestamptz, from_at + interval '1 millisecond')
		where id = ${pauseId} and to_at is null`.execute(tx);
}

/** Asks an officer of an office back from the break; null when none runs. The first word stands. */
export async function recallPause(
	tx: Tx,
	asked: { officeId: number; officerId: number; why: string; by: number; at: Date },
): Promise<{ deskId: number } | null> {
	const { rows } = await sql<{ deskId: number }>`
		update counter.pause p
		set recalled_at = coalesce(p.recalled_at, ${asked.at}),
			recalled_by = coalesce(p.recalled_by, ${asked.by}),
			recalled_why = coalesce(p.recalled_why, ${asked.why})
		from counter.desk_session seat join counter.desk d on d.id = seat.desk_id
		where seat.id = p.session_id and p.officer_id = ${asked.officerId} and p.to_at is null
			and d.office_id = ${asked.officeId}
		returning d.id as "deskId"`.execute(tx);
	return rows[0] ?? null;
}
