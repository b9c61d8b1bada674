import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { askToCancel } from '../../platform/imports/cancel.server.ts';
import { askRun } from '../../platform/imports/ask.server.ts';
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

/**
 * Takes an uploaded roster in and asks to check it; nothing is applied. Ask `mayImportRoster` first.
 *
 * checkUpload(act, files, { name: 'pegawai.xlsx', … }) → 12, the id of the run to look at
 */
export async function checkUpload(act: Act, files: Files, upload: Upload): Promise<number> {
	const kept = { purpose: 'people.roster', keptDays: detailsKeptDays };
	const fileId = await storeUpload(act, files, upload, kept);
	return (await ask(act, { fileId, dryRun: true })).runId;
}

export type ApplyRefusal = 'unknownRun' | 'notChecked' | 'fileErased';

/** Asks to apply the file of a run that found nothing wrong. Pressing twice is asking once. */
export async function applyChecked(
	act: Act,
	runId: number,
): Promise<{ ok: true; runId: number } | { ok: false; reason: ApplyRefusal }> {
	const run = await rosterRun(act.db, runId);
	if (run === null) return { ok: false, reason: 'unknownRun' };
	if (run.applyingRunId !== null) return { ok: true, runId: run.applyingRunId };
	if (run.outcome !== 'checked' && run.outcome !== 'failed')
		return { ok: false, reason: 'notChecked' };
	if (run.fileErasedAt !== null) return { ok: false, reason: 'fileErased' };
	const dryRun = run.outcome === 'failed' && run.dryRun;
	const { runId: asked } = await ask(act, { fileId: run.fileId, dryRun });
	return { ok: true, runId: asked };
}

function ask(act: Act, wish: { fileId: number; dryRun: boolean }) {
	return act.db.transaction().execute(async (tx) => {
		const asked = await askRun(tx, act, { kind: rosterJob, ...wish });
		if (asked.isNew)
			await record(tx, act, {
				act: wish.dryRun ? 'people.rosterCheckAsked' : 'people.rosterApplyAsked',
				subject: 'platform.import_run',
				subjectId: asked.runId,
				after: wish,
			});
		return asked;
	});
}

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
