import type pg from 'pg';
import { slowParts, takeOff } from './bareTables.server.ts';
import type { Dropped } from './bareTables.server.ts';

/** Why a database cannot take demo data. */
export class DemoRefused extends Error {
	override name = 'DemoRefused';
}

const loading = 'demo.loading';

/**
 * Makes the database ready for a load and returns what has to be built again after it.
 *
 * In one transaction the keys and indexes of the heavy tables are written down under the setting
 * 'demo.loading' and taken off, and everything that an interrupted load left is removed. Whoever
 * finds 'demo.loading' without 'demo' after a crash therefore starts over, with the same list.
 * Throws DemoRefused when people are in the database that no load has brought.
 */
export async function claim(pool: pg.Pool): Promise<readonly Dropped[]> {
	const client = await pool.connect();
	try {
		await client.query('begin');
		// Two starts at once: the second waits here and then finds the first one's marker.
		await client.query('lock table platform.setting in exclusive mode');
		const parts = (await unfinished(client)) ?? (await beginLoad(client));
		await takeOff(client, parts);
		await client.query(
			'truncate people.unit, people.officer, plan.revision, impact.effect, impact.finding, impact.study, impact.comparison cascade',
		);
		await client.query('commit');
		return parts;
	} catch (error) {
		await client.query('rollback');
		throw error;
	} finally {
		client.release();
	}
}

async function unfinished(client: pg.ClientBase): Promise<readonly Dropped[] | null> {
	const { rows } = await client.query<{ value: { parts: Dropped[] } }>(
		'select value from platform.setting where key = $1',
		[loading],
	);
	return rows[0]?.value.parts ?? null;
}

async function beginLoad(client: pg.ClientBase): Promise<readonly Dropped[]> {
	const { rowCount } = await client.query('select from people.officer limit 1');
	if (rowCount)
		throw new DemoRefused('The database already holds officers; demo data need an empty one.');
	const parts = await slowParts(client);
	await client.query('insert into platform.setting (key, value) values ($1, $2)', [
		loading,
		JSON.stringify({ parts }),
	]);
	return parts;
}

/** Declares the load complete: from here on the product is in demo mode. */
export async function complete(
	pool: pg.Pool,
	settings: Readonly<Record<string, unknown>>,
): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('begin');
		for (const [key, value] of Object.entries(settings))
			await client.query(
				`insert into platform.setting (key, value) values ($1, $2)
				on conflict (key) do update set value = excluded.value, changed_at = now()`,
				[key, JSON.stringify(value)],
			);
		await client.query('delete from platform.setting where key = $1', [loading]);
		await client.query('commit');
	} finally {
		client.release();
	}
}
