import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { askToCancel } from '../../platform/imports/cancel.server.ts';
import { applyRun, type Applied } from '../../platform/imports/apply.server.ts';
import { askRecorded } from '../../platform/imports/ask.server.ts';
import { newestRuns, runOf } from '../../platform/imports/run.server.ts';
import { detailsKeptDays, type ImportRun } from '../../platform/imports/run.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { RosterRefusal, RosterSummary } from './outcome.ts';

type Details = 'absent' | 'warnings';

/** A run as its page shows it: without details once they were forgotten. */
export type RosterRun = ImportRun<
	Omit<RosterSummary, Details> & Partial<Pick<RosterSummary, Details>>,
	RosterRefusal
>;

/** The job that checks or applies a roster, and the kind of its runs. */
const rosterJob = 'people.importRoster';
const rosters = { kind: rosterJob, told: 'people.roster' } as const;

/**
 * Takes an uploaded roster in and asks to check it; nothing is applied. Ask `mayImportRoster` first.
 *
 * checkUpload(act, files, { name: 'pegawai.xlsx', … }) → 12, the id of the run to look at
 */
export async function checkUpload(act: Act, files: Files, upload: Upload): Promise<number> {
	const kept = { purpose: 'people.roster', keptDays: detailsKeptDays };
	const fileId = await storeUpload(act, files, upload, kept);
	return (await askRecorded(act, { kind: rosterJob, fileId, dryRun: true }, rosters.told)).runId;
}

/** Asks to apply the file of a run that found nothing wrong. */
export const applyChecked = (act: Act, runId: number): Promise<Applied> =>
	applyRun(act, rosters, runId);

/** Stops a run and takes everything back; false where it has ended before. */
export async function cancelRoster(act: Act, runId: number): Promise<boolean> {
	if ((await rosterRun(act.db, runId)) === null) return false;
	return act.db.transaction().execute(async (tx) => {
		const isAsked = await askToCancel(tx, runId, act.now);
		if (isAsked)
			await record(tx, act, {
				act: 'people.rosterCancelAsked',
				subject: 'platform.import_run',
				subjectId: runId,
			});
		return isAsked;
	});
}

export function rosterRun(db: Db, runId: number): Promise<RosterRun | null> {
	return runOf(db, rosterJob, runId);
}

export function rosterRuns(db: Db, limit: number): Promise<RosterRun[]> {
	return newestRuns(db, rosterJob, limit);
}
