import type { Kysely } from 'kysely';
import type { Files } from '../platform/files.server.ts';
import type { Postman } from '../platform/mail/postman.server.ts';
import type { DB } from '../platform/tables.ts';

/** What a job is given. `origin`: the address of the product, for links in letters. */
export type Surroundings = {
	db: Kysely<DB>;
	now: Date;
	files: Files;
	postman: Postman;
	origin: string;
	/** what secrets of others are sealed with */
	secret: string;
	/** whether statements may go on inside the own network */
	forwardInside: boolean;
};

export type Task = (payload: unknown, ctx: Surroundings) => Promise<void>;
