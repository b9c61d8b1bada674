import type { Db } from './database.server.ts';

/** A setting as stored, or null. */
export async function settingOf<T>(db: Db, key: string): Promise<T | null> {
	const row = await db
		.selectFrom('platform.setting')
		.select('value')
		.where('key', '=', key)
		.executeTakeFirst();
	return row ? (row.value as T) : null;
}

export async function settle(db: Db, key: string, value: unknown, now: Date): Promise<void> {
	const row = { value: JSON.stringify(value), changed_at: now };
	await db
		.insertInto('platform.setting')
		.values({ key, ...row })
		.onConflict((conflict) => conflict.column('key').doUpdateSet(row))
		.execute();
}
