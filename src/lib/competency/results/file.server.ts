import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { applyRun, type Applied } from '../../platform/imports/apply.server.ts';
import type { LineRun } from '../../platform/imports/lines/line.ts';
import { sendLines } from '../../platform/imports/lines/send.server.ts';
import { authoredRun, authoredRuns } from '../../platform/imports/run.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import type { ResultSource } from './result.ts';

export const RESULTS_JOB = 'competency.takeResults';
export const resultImport = { kind: RESULTS_JOB, told: 'competency.results' } as const;

/** Takes a list of results in and asks to check it; answers the run to look at. */
export const sendResults = (
	act: Act,
	files: Files,
	sent: { readonly source: ResultSource; readonly upload: Upload },
): Promise<number> =>
	sendLines(act, files, resultImport, { asked: { source: sent.source }, upload: sent.upload });

/** Asks to take the lines of a list that was checked, those that are wrong left out. */
export const takeResults = (act: Act, runId: number): Promise<Applied> =>
	applyRun(act, resultImport, runId);

/** A run of this officer, or null. */
export const resultsRun = (db: Db, officerId: number, runId: number): Promise<LineRun | null> =>
	authoredRun(db, RESULTS_JOB, officerId, runId);

/** The newest files that this officer handed in. */
export const resultsRuns = (db: Db, officerId: number): Promise<LineRun[]> =>
	authoredRuns(db, RESULTS_JOB, officerId);
