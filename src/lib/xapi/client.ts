import type { JsonObject } from './json.ts';

export const SCOPES = [
	'statements/write',
	'statements/read/mine',
	'statements/read',
	'state',
	'profile',
	'define',
	'all/read',
	'all',
] as const;
export type Scope = (typeof SCOPES)[number];

/** A program that may use the store. */
export type Client = {
	readonly id: number;
	readonly name: string;
	readonly key: string;
	readonly scopes: readonly Scope[];
	/** who stands behind each statement that the program sends */
	readonly authority: JsonObject;
};

/** The product itself: it writes what happens in its own courses, and is never withdrawn. */
export const OWN_KEY = 'mumpuni';

/** Whether a client may do what needs one of these scopes. */
export const holds = (client: Client, ...wanted: Scope[]): boolean =>
	client.scopes.some((scope) => scope === 'all' || wanted.includes(scope));

/** Which statements a client may read. */
export function readsOf({ scopes }: Pick<Client, 'scopes'>): 'all' | 'mine' | 'none' {
	if (scopes.some((scope) => ['all', 'all/read', 'statements/read'].includes(scope))) return 'all';
	return scopes.includes('statements/read/mine') ? 'mine' : 'none';
}
