import type { CronItem } from 'graphile-worker';
import type { Kysely } from 'kysely';
import { sealAudit } from '../platform/seal.server.ts';
import type { DB } from '../platform/tables.ts';

export type Task = (payload: unknown, ctx: { db: Kysely<DB>; now: Date }) => Promise<void>;

/** Every kind of job that the worker knows, by name. */
export const tasks: Record<string, Task> = {
	'platform.sealAudit': async (_, { db, now }) => {
		while ((await sealAudit(db, now)) > 0);
	},
};

/** What runs by the clock (WIB is UTC+7; the times here are UTC). */
export const schedule: CronItem[] = [{ task: 'platform.sealAudit', match: '* * * * *', options: { backfillPeriod: 0 } }];
