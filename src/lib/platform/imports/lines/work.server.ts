import type { Act } from '../../act.server.ts';
import type { Tx } from '../../database.server.ts';
import type { SmallRow, Wanted } from '../../tabular/smallTable.server.ts';
import type { CheckedLines } from './line.ts';

/** What a room does with the lines of one file. `keep` stands being called again with the same rows. */
export type LineWork<Field extends string, Row> = {
	readonly columns: Wanted<Field>;
	readonly most: number;
	readonly purpose: string;
	readonly check: (act: Act, lines: readonly SmallRow<Field>[]) => Promise<CheckedLines<Row>>;
	/** Writes some rows and says how many of them were new. */
	readonly keep: (tx: Tx, act: Act, rows: readonly Row[]) => Promise<number>;
};
