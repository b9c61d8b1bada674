import type { Act } from '../../act.server.ts';
import { eraseFile } from '../../erase.server.ts';
import type { Files } from '../../files.server.ts';
import { DefectList } from '../../tabular/defects.ts';
import { readSmallTable } from '../../tabular/smallTable.server.ts';
import { endRecorded } from '../end.server.ts';
import { endRun, noteTaken, startRun, type StartedRun } from '../progress.server.ts';
import type { CheckedLines, LineImport, LineRefusal, LineSummary } from './line.ts';
import type { LineWork } from './work.server.ts';

/** Lines that are written in one transaction: few, so that nobody waits long for their locks. */
const linesAtOnce = 50;

/**
 * The job: checks the lines of a file, or takes them in the name of whoever asked, some at a time.
 * Delivered twice each line counts once; cut off by a kill it goes on behind the lines it has taken.
 */
export async function carryOutLines<Field extends string, Row>(
	system: Omit<Act, 'who' | 'purpose'>,
	files: Files,
	runId: number,
	{ told, workOf }: LineImport & { readonly workOf: (run: AskedRun) => LineWork<Field, Row> },
): Promise<void> {
	const run = await startRun(system.db, runId, system.now);
	if (run === null) return;
	const { authorOfficerId: officerId } = run;
	if (officerId === null) throw new Error(`nobody asked for run ${run.id}`);
	const work = workOf({ ...run, authorOfficerId: officerId });
	const who = { kind: 'officer', officerId, role: 'organiser' } as const;
	const act = { ...system, who, purpose: work.purpose };
	try {
		const refusal = await takeFile(act, files, run, { told, work });
		if (refusal) {
			const { reason } = refusal;
			await endRecorded(act, run.id, told, { outcome: 'refused', refusal, after: { reason } });
		}
		// A file that is not to be taken any more holds personal data without a purpose.
		if (refusal || !run.dryRun) await eraseFile(act, files, run.fileId);
	} catch (fault) {
		await endRun(act.db, run.id, { outcome: 'failed' }, act.now);
		throw fault;
	}
}

/** A run with the officer who asked for it. */
type AskedRun = StartedRun & { readonly authorOfficerId: number };

async function takeFile<Field extends string, Row>(
	act: Act,
	files: Files,
	run: StartedRun,
	{ told, work }: { readonly told: string; readonly work: LineWork<Field, Row> },
): Promise<LineRefusal | null> {
	if (run.erased) return { reason: 'fileErased' };
	const content = await files.disk.getBytes(run.storageKey);
	const table = await readSmallTable(content, work.columns, work.most);
	if (!table.ok) return table;
	const lines = table.rows.length;
	const checked = await work.check(act, table.rows);
	const taken = run.dryRun ? checked.wanted.length : await takeAll(act, run, work, checked, lines);
	const summary = summaryOf(checked, lines, taken);
	const { defects: _, ...after } = summary;
	const outcome = run.dryRun ? 'checked' : 'applied';
	await endRecorded(act, run.id, told, { outcome, summary, after });
	return null;
}

/** Writes what is wanted, and tells after each step how far it is; answers how many lines in all. */
async function takeAll<Field extends string, Row>(
	act: Act,
	run: StartedRun,
	work: LineWork<Field, Row>,
	{ wanted }: CheckedLines<Row>,
	lines: number,
): Promise<number> {
	for (let from = 0; from < wanted.length; from += linesAtOnce) {
		const some = wanted.slice(from, from + linesAtOnce);
		const read = lines - wanted.length + from + some.length;
		await act.db.transaction().execute(async (tx) => {
			const isNew = await work.keep(tx, act, some);
			await noteTaken(tx, run.id, { read, total: lines, isNew });
		});
	}
	return noteTaken(act.db, run.id, { read: lines, total: lines, isNew: 0 });
}

/** Lines that a run took before it was cut off are known now, and are counted as taken all the same. */
function summaryOf(
	{ wanted, known, defects }: CheckedLines<unknown>,
	lines: number,
	taken: number,
): LineSummary {
	const list = new DefectList();
	for (const defect of defects) list.add(defect);
	const wrong = new Set(defects.map(({ row }) => row)).size;
	return { lines, taken, known: wanted.length + known - taken, wrong, defects: list.list() };
}
