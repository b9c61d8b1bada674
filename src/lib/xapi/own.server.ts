import { hash } from 'node:crypto';
import type { Db } from '../platform/database.server.ts';
import { OWN_KEY } from './client.ts';
import type { Client } from './client.ts';
import type { JsonObject } from './json.ts';
import { keepStatements } from './keep.server.ts';
import { statementFault } from './rules-statement.ts';
import { openClient } from './store-client.server.ts';

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
): Promise<void> {
	const statements = JSON.parse(JSON.stringify(given)) as JsonObject[];
	for (const statement of statements) {
		const fault = statementFault(statement, '2.0.0');
		if (fault) throw new Error(fault);
	}
	const client = await ownClient(db, now, origin);
	const kept = await keepStatements({ db, client, version: '2.0.0', now }, statements);
	if (!kept.ok && kept.status !== 409) throw new Error(kept.message);
}
