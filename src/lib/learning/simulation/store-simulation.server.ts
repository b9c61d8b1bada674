import type { Tx } from '../../platform/database.server.ts';
import type { Drill, DrillResult } from './simulation.ts';

type Run = {
	readonly enrolmentId: number;
	readonly lessonId: number;
	readonly simulation: string;
	readonly drill: Drill;
	readonly result: DrillResult;
	readonly at: Date;
};

/** A finished run, or null where it stands there already. */
export async function insertRun(tx: Tx, run: Run): Promise<number | null> {
	const row = await tx
		.insertInto('learning.simulation_run')
		.values({
			enrolment_id: run.enrolmentId,
			lesson_id: run.lessonId,
			simulation: run.simulation,
			run: run.drill.run,
			slips: [...run.drill.slips],
			score: run.result.score,
			passed: run.result.passed,
			finished_at: run.at,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}
