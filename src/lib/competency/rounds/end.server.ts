import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayEndRound } from './policy-rounds.ts';
import type { RoundOutcome } from './round.ts';
import { keptRound } from './store-round.server.ts';

/** The job that ends rounds and works out what was seen. */
export const ROUNDS_JOB = 'competency.endRounds';

/** Ends a round before its day. Twice is once. */
export function endRound(act: Act, who: Principal, roundId: number): Promise<RoundOutcome> {
	return act.db.transaction().execute(async (tx): Promise<RoundOutcome> => {
		await sql`select from competency.round where id = ${roundId} for update`.execute(tx);
		const round = await keptRound(tx, roundId);
		if (!round || !mayEndRound(who, round)) return { ok: false, reason: 'unknownRound' };
		if (round.endedAt) return { ok: true };
		await tx
			.updateTable('competency.round')
			.set({ ended_at: act.now })
			.where('id', '=', roundId)
			.execute();
		await record(tx, act, {
			act: 'competency.roundEnded',
			subject: 'competency.round',
			subjectId: roundId,
		});
		await sql`select graphile_worker.add_job(${ROUNDS_JOB}, job_key := ${ROUNDS_JOB})`.execute(tx);
		return { ok: true };
	});
}
