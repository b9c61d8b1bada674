import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import { lineImports } from '../../src/lib/loop/lineImports.server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Database } from '../../src/lib/platform/database.server.ts';
import { filesBy, type Files } from '../../src/lib/platform/files.server.ts';
import type { LineRun } from '../../src/lib/platform/imports/lines/line.ts';
import { anAct } from './act.ts';
import { surroundings } from './surroundings.ts';

/** Where an organiser hands in lines about the branch of a unit, and the worker carries them out. */
export type LineDesk = {
	act: Act;
	files: Files;
	officerId: number;
	/** Lets the worker do what waits; what fails stays failed. */
	work: () => Promise<void>;
	/** The job of a run, delivered once more. */
	deliver: (kind: string, runId: number) => Promise<void>;
};

export async function aLineDesk(
	{ db, pool }: Database,
	{ officerId, unitId }: { officerId: number; unitId: number },
): Promise<LineDesk> {
	const of = { officer_id: officerId, role: 'organiser', unit_id: unitId };
	await db
		.insertInto('people.role_grant')
		.values({ ...of, from_day: '2026-01-01', reason: 'Uji.' })
		.execute();
	const files = await filesBy({ dataFolder: mkdtempSync(join(tmpdir(), 'lines-')), s3: null });
	const act = anAct(db, { who: { kind: 'officer', officerId, role: 'organiser' } });
	const given = surroundings({ db, now: act.now, files });
	const taskList = Object.fromEntries(
		Object.entries(lineImports).map(([kind, task]) => [
			kind,
			(payload: unknown) => task(payload, given),
		]),
	);
	const logger = new Logger(() => () => undefined);
	const waiting = `select from graphile_worker.jobs where attempts = 0 and task_identifier = any($1)`;
	const isWaiting = async () =>
		((await pool.query(waiting, [Object.keys(lineImports)])).rowCount ?? 0) > 0;
	return {
		...{ act, files, officerId },
		work: async () => {
			do await runOnce({ pgPool: pool, taskList, logger });
			while (await isWaiting());
		},
		deliver: (kind, runId) => lineImports[kind]!({ runId }, given),
	};
}

/** A table as a spreadsheet saves it. */
export const aTable = (rows: readonly (readonly string[])[]) => ({
	name: 'daftar.csv',
	mediaType: 'text/csv',
	content: new TextEncoder().encode(rows.map((cells) => cells.join(';')).join('\n')),
});

export const countsOf = ({ outcome, summary }: LineRun) => {
	const { lines, taken, known, wrong } = summary ?? {};
	return { outcome, lines, taken, known, wrong };
};
