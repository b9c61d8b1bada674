import { setTimeout as rest } from 'node:timers/promises';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { queueState } from '../../src/lib/platform/queue.server.ts';

const LOOK_MS = 50;

/** Waits until the worker of the product has nothing left to do; gives the jobs that have failed. */
export async function untilSettled(db: Db): Promise<number> {
	for (;;) {
		const { waiting, running, failed } = await queueState(db);
		if (waiting + running === 0) return failed;
		await rest(LOOK_MS);
	}
}
