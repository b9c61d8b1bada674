import { carryOutResults, RESULTS_JOB } from '../competency/server.ts';
import { carryOutHistory, HISTORY_JOB } from '../hours/server.ts';
import { officersOrganised } from '../people/server.ts';
import { dayOf } from '../time/index.ts';
import type { Task } from './task.ts';

/** A job that reads lines of a file about officers in the branches of whoever asked. */
const linesOf =
	(carryOut: typeof carryOutResults): Task =>
	(payload, { db, now, files }) => {
		const { runId } = payload as { runId: number };
		const today = dayOf(now);
		return carryOut({ db, now, today }, files, runId, (authorId, nips) =>
			officersOrganised(db, { officerId: authorId, today }, nips),
		);
	};

export const lineImports: Record<string, Task> = {
	[RESULTS_JOB]: linesOf(carryOutResults),
	[HISTORY_JOB]: linesOf(carryOutHistory),
};
