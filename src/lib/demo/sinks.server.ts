import type pg from 'pg';
import { CopySink } from './copySink.server.ts';
import { heavyTables } from './heavyTables.ts';
import type { HeavyTable } from './heavyTables.ts';

/** Several tables that are filled side by side, each on its own connection. */
export type Sinks<Table extends HeavyTable> = {
	readonly into: Readonly<Record<Table, CopySink>>;
	settle(): Promise<void>;
};

/**
 * Opens the tables, lets `fill` pour into them, closes them and returns the rows of each. When
 * anything fails, all of them are given up together.
 */
export async function withSinks<Table extends HeavyTable>(
	pool: pg.Pool,
	tables: readonly Table[],
	fill: (sinks: Sinks<Table>) => Promise<void>,
): Promise<Record<string, number>> {
	const open: CopySink[] = [];
	try {
		const into = {} as Record<Table, CopySink>;
		for (const table of tables) {
			into[table] = await CopySink.open(pool, table, heavyTables[table]);
			open.push(into[table]);
		}
		const settle = async (): Promise<void> => {
			for (const sink of open) await sink.settle();
		};
		await fill({ into, settle });
		const rows: Record<string, number> = {};
		for (const table of tables) rows[table] = await into[table].close();
		return rows;
	} catch (error) {
		for (const sink of open) sink.abandon();
		throw error;
	}
}
