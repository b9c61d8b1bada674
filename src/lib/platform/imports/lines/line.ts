import type { MissingColumn } from '../../tabular/columns.ts';
import type { Defect, Defects } from '../../tabular/defects.ts';
import type { UnreadableReason } from '../../tabular/unreadable.ts';
import type { ImportKind, ImportRun } from '../run.ts';

/** An import of lines, each taken for itself: the name of its job, and of its acts in history. */
export type LineImport = { readonly kind: ImportKind; readonly told: string };

/** What was asked beside the file, in the words of the room. */
export type Asked = Readonly<Record<string, string>>;

/** What the lines of a file hold: those to take, how many are known, and what is wrong with others. */
export type CheckedLines<Row> = {
	readonly wanted: readonly Row[];
	readonly known: number;
	readonly defects: readonly Defect[];
};

/** Counts of lines. `taken`: those that were written, or in a check would be. */
export type LineSummary = {
	readonly lines: number;
	readonly taken: number;
	readonly known: number;
	readonly wrong: number;
	/** Forgotten some weeks after the end, because they name people. */
	readonly defects?: Defects;
};

export type LineRefusal =
	| { reason: 'unreadable'; trouble: UnreadableReason; row: number | null }
	| { reason: 'columnsMissing'; missing: readonly MissingColumn[] }
	| { reason: 'fileErased' };

export type LineRun = ImportRun<LineSummary, LineRefusal>;
