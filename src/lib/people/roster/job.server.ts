import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { atPath } from '../../platform/filePath.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { endRun, noteProgress, startRun } from '../../platform/imports/progress.server.ts';
import type { StartedRun } from '../../platform/imports/progress.server.ts';
import type { RunEnd } from '../../platform/imports/run.ts';
import { eraseFile } from '../../platform/erase.server.ts';
import type { Watch } from './checking.server.ts';
import { importRoster } from './import.server.ts';
import type { RosterOutcome, RosterSummary } from './outcome.ts';

/** How often the page that waits hears of progress. */
const toldEveryMs = 300;

/**
 * The job: checks or applies the file of a run in the name of the officer who asked. Delivered twice
 * it works once; cut off by a kill it begins again, because nothing was applied by half.
 */
export async function carryOutRoster(
	system: Omit<Act, 'who' | 'purpose'>,
	files: Files,
	runId: number,
): Promise<void> {
	const run = await startRun(system.db, runId, system.now);
	if (run === null) return;
	const act = inTheNameOf(run, system);
	if (run.erased) {
		await endRun(
			act.db,
			run.id,
			{ outcome: 'refused', refusal: { reason: 'fileErased' } },
			act.now,
		);
		return;
	}
	try {
		const outcome = await atPath(files, run.storageKey, (path) => importFile(act, run, path));
		await settleUnapplied(act, run, outcome);
		// A file that can no longer be applied holds personal data without a purpose.
		if (!outcome.ok || outcome.applied) await eraseFile(act, files, run.fileId);
	} catch (fault) {
		await endRun(act.db, run.id, { outcome: 'failed' }, act.now);
		throw fault;
	}
}

function inTheNameOf(run: StartedRun, system: Omit<Act, 'who' | 'purpose'>): Act {
	const { authorOfficerId: officerId } = run;
	return {
		...system,
		who:
			officerId === null
				? { kind: 'system', name: 'importRoster' }
				: { kind: 'officer', officerId, role: 'organiser' },
		purpose: 'impor daftar pegawai',
	};
}

function importFile(act: Act, run: StartedRun, path: string): Promise<RosterOutcome> {
	const settle = async (tx: Tx, summary: RosterSummary) => {
		const isEnded = await endRun(tx, run.id, { outcome: 'applied', summary }, act.now);
		if (isEnded) await recordEnd(tx, act, run, 'applied', countsOf(summary));
		return isEnded;
	};
	const options = { dryRun: run.dryRun, key: `run-${run.id}`, watch: watchOf(act, run), settle };
	return importRoster(act, { path }, options);
}

/** Tells the page now and then; between the steps of applying it asks each time whether to stop. */
function watchOf(act: Act, run: StartedRun): Watch {
	let toldAt = 0;
	return async (read, total) => {
		if (read !== total && performance.now() - toldAt < toldEveryMs) return 'go';
		toldAt = performance.now();
		return noteProgress(act.db, run.id, read, total);
	};
}

async function settleUnapplied(act: Act, run: StartedRun, outcome: RosterOutcome): Promise<void> {
	if (outcome.ok && outcome.applied) return;
	await act.db.transaction().execute(async (tx) => {
		if (outcome.ok) {
			const { summary } = outcome;
			await endRun(tx, run.id, { outcome: 'checked', summary }, act.now);
			await recordEnd(tx, act, run, 'checked', countsOf(summary));
		} else if (outcome.reason === 'cancelled') {
			await endRun(tx, run.id, { outcome: 'cancelled' }, act.now);
			await recordEnd(tx, act, run, 'cancelled', {});
		} else {
			const { ok: _, ...refusal } = outcome;
			await endRun(tx, run.id, { outcome: 'refused', refusal }, act.now);
			await recordEnd(tx, act, run, 'refused', { reason: outcome.reason });
		}
	});
}

/** History keeps how many; who they are stands in the entries of the officers themselves. */
function countsOf({ absent: _, warnings: __, ...counts }: RosterSummary): object {
	return counts;
}

const acts: Readonly<Record<Exclude<RunEnd, 'failed'>, string>> = {
	applied: 'people.rosterApplied',
	checked: 'people.rosterChecked',
	refused: 'people.rosterRefused',
	cancelled: 'people.rosterCancelled',
};

function recordEnd(
	tx: Tx,
	act: Act,
	run: StartedRun,
	end: keyof typeof acts,
	after: object,
): Promise<void> {
	return record(tx, act, {
		act: acts[end],
		subject: 'platform.import_run',
		subjectId: run.id,
		after,
	});
}
