import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import { OWN_KEY } from './client.ts';
import type { Scope } from './client.ts';

export type ClientRow = {
	id: number;
	name: string;
	key: string;
	scopes: Scope[];
	madeAt: Date;
	endsAt: Date | null;
	withdrawnAt: Date | null;
	withdrawnFor: string | null;
};

const columns = sql`id, name, key, scopes, made_at as "madeAt", ends_at as "endsAt",
	withdrawn_at as "withdrawnAt", withdrawn_for as "withdrawnFor"`;

/** The program that signs in with this key now, with the digest of its secret. */
export async function openClient(
	db: Db,
	key: string,
	now: Date,
): Promise<(ClientRow & { secret: Buffer }) | null> {
	const { rows } = await sql<ClientRow & { secret: Buffer }>`
		select ${columns}, secret_sha256 as secret from xapi.client
		where key = ${key} and withdrawn_at is null and (ends_at is null or ends_at > ${now})`.execute(db);
	return rows[0] ?? null;
}

export async function clientRows(db: Db): Promise<ClientRow[]> {
	const { rows } = await sql<ClientRow>`
		select ${columns} from xapi.client
		order by withdrawn_at is not null, id desc limit 200`.execute(db);
	return rows;
}

export async function clientRow(db: Db, id: number): Promise<ClientRow | null> {
	const { rows } = await sql<ClientRow>`
		select ${columns} from xapi.client where id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** When the newest statement came that stands under this authority. */
export async function newestUnder(db: Db, authorityKey: string): Promise<Date | null> {
	const { rows } = await sql<{ stored: Date }>`
		select stored from xapi.statement_key where key = ${authorityKey}::bigint
		order by stored desc limit 1`.execute(db);
	return rows[0]?.stored ?? null;
}

/** The id of the new client; null where this form was sent before. */
export async function insertClient(
	tx: Tx,
	made: {
		name: string;
		key: string;
		secret: Buffer;
		scopes: readonly Scope[];
		token: string;
		at: Date;
		endsAt: Date | null;
	},
): Promise<number | null> {
	const row = await tx
		.insertInto('xapi.client')
		.values({
			name: made.name,
			key: made.key,
			secret_sha256: made.secret,
			scopes: [...made.scopes],
			token: made.token,
			made_at: made.at,
			ends_at: made.endsAt,
		})
		.onConflict((conflict) => conflict.column('token').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

export async function markWithdrawn(
	tx: Tx,
	{ id, at, reason }: { id: number; at: Date; reason: string },
): Promise<{ name: string } | null> {
	const row = await tx
		.updateTable('xapi.client')
		.set({ withdrawn_at: at, withdrawn_for: reason })
		.where('id', '=', id)
		.where('withdrawn_at', 'is', null)
		.where('key', '<>', OWN_KEY)
		.returning('name')
		.executeTakeFirst();
	return row ?? null;
}
