import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../../src/lib/platform/database.server.ts';

/**
 * A database of its own for one test file: migrated, with reference data, without people.
 * `url` is the owner's. Call `end` when done; the database is dropped after the run, since some file
 * systems are slow to make files where many were just deleted.
 */
export async function testDatabase(): Promise<
	Database & { url: string; end: () => Promise<void> }
> {
	const template = new URL(inject('databaseUrl'));
	const name = `test_${randomBytes(6).toString('hex')}`;
	await asAdministrator(template, `create database ${name} template mumpuni`);
	const url = new URL(template);
	url.pathname = `/${name}`;
	const database = openDatabase(url.href);
	return { ...database, url: url.href, end: database.close };
}

async function asAdministrator(template: URL, statement: string) {
	const url = new URL(template);
	url.pathname = '/postgres';
	const client = new pg.Client({ connectionString: url.href });
	await client.connect();
	await client.query(statement);
	await client.end();
}
