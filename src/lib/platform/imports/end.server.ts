import type { Act } from '../act.server.ts';
import { record } from '../audit.server.ts';
import { endRun } from './progress.server.ts';
import type { RunEnd } from './run.ts';

const endings = { applied: 'Applied', checked: 'Checked', refused: 'Refused' } as const;

/** Ends a run and writes into history, under the name of its import, what came of it. */
export function endRecorded(
	act: Act,
	runId: number,
	told: string,
	end: {
		readonly outcome: Extract<RunEnd, keyof typeof endings>;
		readonly summary?: object;
		readonly refusal?: object;
		readonly after: object;
	},
): Promise<void> {
	const { after, ...how } = end;
	return act.db.transaction().execute(async (tx) => {
		if (!(await endRun(tx, runId, how, act.now))) return;
		await record(tx, act, {
			act: `${told}${endings[end.outcome]}`,
			subject: 'platform.import_run',
			subjectId: runId,
			after,
		});
	});
}
