import type { Db } from '../platform/database.server.ts';
import type { Client } from './client.ts';
import type { JsonObject } from './json.ts';
import type { Parsed, Refusal } from './reply.ts';

/** What a guest asks, before the store looks at it. */
export type GuestRequest = {
	readonly resource: string;
	readonly method: string;
	readonly query: URLSearchParams;
	readonly header: (name: string) => string | null;
	readonly body: Uint8Array;
};

/** Who asks through a door beside the usual one: known already, and bound by further rules. */
export type Guest = {
	readonly client: Client;
	/** Why the request is refused; null: the store answers it. May narrow what is asked for. */
	readonly refuses: (request: GuestRequest) => Promise<Refusal | null>;
	/** Keeps statements by its own rules; `store` keeps them in the transaction that it is given. */
	readonly keep: (
		statements: readonly JsonObject[],
		store: (db: Db) => Promise<Parsed<string[]>>,
	) => Promise<Parsed<string[]>>;
};
