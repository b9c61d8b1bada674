import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { schedule } from './lib/loop/schedule.server.ts';
import { tasks } from './lib/loop/tasks.server.ts';
import { clockMovedBy, daysMoved } from './lib/platform/clock.server.ts';
import { openDatabase } from './lib/platform/database.server.ts';
import { filesBy } from './lib/platform/files.server.ts';
import { beat } from './lib/platform/health.server.ts';
import { log } from './lib/platform/log.server.ts';
import type { Postman } from './lib/platform/mail/postman.server.ts';
import { secretOf } from './lib/platform/secret.server.ts';
import { beatAs, freeStrays } from './lib/platform/strays.server.ts';
import { settingsFrom } from './lib/platform/settings.server.ts';

/** Two cores, and the web needs one of them. */
const JOBS_AT_ONCE = 2;
const BEAT_MS = 5_000;

/** How one job ended, for whoever counts them. */
export type JobEnd = { task: string; outcome: 'done' | 'failed' };

type Wish = {
	alone: boolean;
	postman: Postman;
	origin: string;
	count: (end: JobEnd) => void;
};

/**
 * Runs the jobs of the database until stopped. A job cut off by a kill is taken up again: at once
 * where this process is `alone` on its database, within a minute and a beat beside others.
 */
export async function startWorker(
	appUrl: string,
	{ alone, postman, origin, count }: Wish,
): Promise<{ stop: () => Promise<void> }> {
	const { db, pool, close } = openDatabase(appUrl, JOBS_AT_ONCE + 4, 10 * 60_000);
	const settings = settingsFrom(process.env);
	const files = await filesBy(settings);
	const secret = secretOf(settings.secret, settings.dataFolder);
	const { forwardInside } = settings;
	const clock = clockMovedBy(() => 0);
	const taskList: TaskList = {};
	for (const [name, task] of Object.entries(tasks))
		taskList[name] = async (payload) => {
			const days = await daysMoved(db);
			const now = new Date(clock.now().getTime() + days * 86_400_000);
			try {
				await task(payload, { db, now, files, postman, origin, secret, forwardInside });
				count({ task: name, outcome: 'done' });
			} catch (fault) {
				count({ task: name, outcome: 'failed' });
				throw fault;
			}
		};
	await beat(db, 'worker');
	await freeStrays(db, alone);
	const mine = new Set<string>();
	const events = new EventEmitter() as WorkerEvents;
	events.on('worker:create', ({ worker }) => mine.add(worker.workerId));
	events.on('worker:release', ({ worker }) => mine.delete(worker.workerId));
	const live = async () => {
		await beat(db, 'worker');
		for (const workerId of mine) await beatAs(db, workerId);
		await freeStrays(db, false);
	};
	const pulse = setInterval(() => void live().catch(() => undefined), BEAT_MS);
	const runner = await run({
		pgPool: pool,
		concurrency: JOBS_AT_ONCE,
		noHandleSignals: true,
		pollInterval: 1_000,
		taskList,
		parsedCronItems: parseCronItems(schedule),
		events,
		logger: new Logger(() => (level, message) => {
			if (level === 'error') log.error({ job: true }, message);
		}),
	});
	return {
		stop: async () => {
			clearInterval(pulse);
			await runner.stop();
			await close();
			postman.close();
		},
	};
}
