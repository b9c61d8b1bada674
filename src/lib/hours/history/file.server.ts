import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { applyRun, type Applied } from '../../platform/imports/apply.server.ts';
import type { LineRun } from '../../platform/imports/lines/line.ts';
import { sendLines } from '../../platform/imports/lines/send.server.ts';
import { authoredRun, authoredRuns } from '../../platform/imports/run.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import type { Sheet } from '../export/sheet.ts';

export const HISTORY_JOB = 'hours.importHistory';
export const historyImport = { kind: HISTORY_JOB, told: 'hours.history' } as const;

/** Takes a history in and asks to check it; answers the run to look at. */
export const sendHistory = (
	act: Act,
	files: Files,
	sent: { readonly sheet: Sheet; readonly upload: Upload },
): Promise<number> =>
	sendLines(act, files, historyImport, { asked: { sheet: sent.sheet }, upload: sent.upload });

/** Asks to write the lines of a history that was checked, those that are wrong left out. */
export const takeHistory = (act: Act, runId: number): Promise<Applied> =>
	applyRun(act, historyImport, runId);

/** A run of this officer, or null. */
export const historyRun = (db: Db, officerId: number, runId: number): Promise<LineRun | null> =>
	authoredRun(db, HISTORY_JOB, officerId, runId);

/** The newest files that this officer handed in. */
export const historyRuns = (db: Db, officerId: number): Promise<LineRun[]> =>
	authoredRuns(db, HISTORY_JOB, officerId);
