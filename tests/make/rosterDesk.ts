import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import { sql } from 'kysely';
import { tasks } from '../../src/lib/loop/tasks.server.ts';
import { checkUpload, rosterRun, type RosterRun } from '../../src/lib/people/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Database, Db } from '../../src/lib/platform/database.server.ts';
import { filesBy, type Files } from '../../src/lib/platform/files.server.ts';
import { anAct } from './act.ts';
import { surroundings } from './surroundings.ts';

/** Where an organiser hands in rosters and the worker carries them out, with files of its own. */
export type RosterDesk = {
	files: Files;
	act: Act;
	/** Lets the worker do what waits. */
	work: () => Promise<void>;
	/** Hands a file in, lets the worker check it and gives the run as its page shows it. */
	check: (content: string | Uint8Array, name?: string) => Promise<RosterRun>;
	run: (runId: number) => Promise<RosterRun>;
};

export async function aRosterDesk({ db, pool }: Database, officerId: number): Promise<RosterDesk> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'desk-'));
	const files = await filesBy({ dataFolder, s3: null });
	const who = { kind: 'officer', officerId, role: 'organiser' } as const;
	const act = anAct(db, { who });
	const job = tasks['people.importRoster']!;
	const taskList = {
		'people.importRoster': (payload: unknown) =>
			job(payload, surroundings({ db, now: act.now, files })),
	};
	const logger = new Logger(() => () => undefined);
	const work = async () => {
		do await runOnce({ pgPool: pool, taskList, logger });
		while (await isWaiting(db));
	};
	const run = async (runId: number) => (await rosterRun(db, runId))!;
	return {
		files,
		act,
		work,
		run,
		check: async (content, name = 'pegawai.csv') => {
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
			const upload = { name, mediaType: 'text/csv', content: bytes };
			const runId = await checkUpload(act, files, upload);
			await work();
			return run(runId);
		},
	};
}

/** A job that came while the worker looked away; in the product it looks again after a second. */
async function isWaiting(db: Db): Promise<boolean> {
	const { rows } = await sql`
		select from graphile_worker.jobs
		where task_identifier = 'people.importRoster' and attempts = 0
	`.execute(db);
	return rows.length > 0;
}
