import type { Act } from '../act.server.ts';
import { askRecorded } from './ask.server.ts';
import { runOf } from './run.server.ts';
import type { ImportKind, ImportRun } from './run.ts';

export type ApplyRefusal = 'unknownRun' | 'notChecked' | 'fileErased';
export type Applied = { ok: true; runId: number } | { ok: false; reason: ApplyRefusal };

/**
 * Asks to apply the file of a run that was checked, or to try again what failed. Pressing twice is
 * asking once.
 */
export async function applyRun(
	act: Act,
	{ kind, told }: { readonly kind: ImportKind; readonly told: string },
	runId: number,
): Promise<Applied> {
	const run: ImportRun | null = await runOf(act.db, kind, runId);
	if (run === null) return { ok: false, reason: 'unknownRun' };
	if (run.applyingRunId !== null) return { ok: true, runId: run.applyingRunId };
	if (run.outcome !== 'checked' && run.outcome !== 'failed')
		return { ok: false, reason: 'notChecked' };
	if (run.fileErasedAt !== null) return { ok: false, reason: 'fileErased' };
	const dryRun = run.outcome === 'failed' && run.dryRun;
	const { fileId, asked } = run;
	const { runId: made } = await askRecorded(act, { kind, fileId, dryRun, asked }, told);
	return { ok: true, runId: made };
}
