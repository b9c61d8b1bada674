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
