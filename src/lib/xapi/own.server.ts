import { hash } from 'node:crypto';
import type { Db } from '../platform/database.server.ts';
import { OWN_KEY } from './client.ts';
import type { Client, Scope } from './client.ts';
import type { JsonObject } from './json.ts';
import { keepStatements } from './keep.server.ts';
import { statementFault } from './rules-statement.ts';
import { openClient } from './store-client.server.ts';
import type { Version } from './version.ts';

/**
 * The UUID that a name always has (RFC 9562, 8, with SHA-256): a fact told twice is one statement.
 */
export function namedUuid(name: string): string {
	const digits = hash('sha256', name).slice(0, 32).split('');
	digits[12] = '8';
	digits[16] = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4] ?? '8';
	return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function ownClient(db: Db, now: Date, origin: string): Promise<Client> {
	const row = await openClient(db, OWN_KEY, now);
	if (!row) throw new Error('the store has no client of the product itself');
	const { id, name, key, scopes } = row;
	const account = { homePage: origin, name: key };
	return { id, name, key, scopes, authority: { objectType: 'Agent', name, account } };
}

/**
 * Keeps statements of the product itself, each under an id of its own making. Those of a fact that
 * was told before are left as they are.
 */
export async function recordOwn(
	{ db, now }: { db: Db; now: Date },
	origin: string,
	given: readonly object[],
	version: Version = '2.0.0',
): Promise<void> {
	const statements = JSON.parse(JSON.stringify(given)) as JsonObject[];
	for (const statement of statements) {
		const fault = statementFault(statement, version);
		if (fault) throw new Error(fault);
	}
	const client = await ownClient(db, now, origin);
	const kept = await keepStatements({ db, client, version, now }, statements);
	if (!kept.ok && kept.status !== 409) throw new Error(kept.message);
}

/** Somebody whom the product itself lets in, under a name that stands behind the statements. */
export async function guestClient(
	{ db, now }: { db: Db; now: Date },
	origin: string,
	{ key, name, scopes }: { key: string; name: string; scopes: readonly Scope[] },
): Promise<Client> {
	const { id } = await ownClient(db, now, origin);
	const account = { homePage: origin, name: key };
	return { id, name, key, scopes, authority: { objectType: 'Agent', name, account } };
}
