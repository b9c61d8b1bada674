import type { Client } from './client.ts';
import type { Guest } from './guest.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import type { Version } from './version.ts';

/** A request after its door: who asks in which version, and for what. */
export type Asked = {
	readonly method: string;
	readonly query: URLSearchParams;
	readonly header: (name: string) => string | null;
	readonly body: Uint8Array;
	readonly version: Version;
	readonly client: Client;
	readonly now: Date;
	/** where the store is reached, as `more` links name it */
	readonly base: string;
	/** rules beyond those of the store, for who came through a door of its own */
	readonly guest: Guest | null;
};

/** Refuses parameters that nobody knows, that stand twice, or that are spelled in another case. */
export function knownOnly(
	query: URLSearchParams,
	known: readonly string[],
): Parsed<(name: string) => string | null> {
	const seen = new Set<string>();
	for (const name of query.keys()) {
		if (!known.includes(name)) return refuse(400, `the parameter ${name} is unknown here`);
		if (seen.has(name)) return refuse(400, `the parameter ${name} stands twice`);
		seen.add(name);
	}
	return parsed((name) => query.get(name));
}

export function flagIn(text: string | null, name: string): Parsed<boolean> {
	if (text === null || text === 'false') return parsed(false);
	return text === 'true' ? parsed(true) : refuse(400, `${name} must be true or false`);
}

/** `application/json; charset=utf-8` → 'application/json' */
export const mediaTypeOf = (text: string | null): string =>
	(text ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
