import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Place } from './place.ts';

export type StoredDocument = {
	name: string;
	contentType: string;
	content: Buffer;
	etag: string;
	updatedAt: Date;
};

/** Activity and person as one digest, since an IRI may be longer than an index takes. */
const subjectOf = ({ activity, agent }: Place): Buffer =>
	createHash('sha256')
		.update(`${activity ?? ''}\n${agent ?? ''}`)
		.digest();

const columns = sql`name, content_type as "contentType", content, etag, updated_at as "updatedAt"`;

export async function documentAt(db: Db, place: Place): Promise<StoredDocument | null> {
	const { rows } = await sql<StoredDocument>`
		select ${columns} from xapi.document
		where kind = ${place.kind} and subject = ${subjectOf(place)} and name = ${place.name}
			and registration is not distinct from ${place.registration}::uuid`.execute(db);
	return rows[0] ?? null;
}

/** Names on a shelf, with the instant of the newest; without a registration those of all. */
export async function namesAt(db: Db, place: Place): Promise<{ name: string; updatedAt: Date }[]> {
	const { rows } = await sql<{ name: string; updatedAt: Date }>`
		select name, max(updated_at) as "updatedAt" from xapi.document
		where kind = ${place.kind} and subject = ${subjectOf(place)}
			${place.registration ? sql`and registration = ${place.registration}::uuid` : sql``}
			${place.since ? sql`and updated_at > ${place.since}::timestamptz` : sql``}
		group by name order by name`.execute(db);
	return rows;
}

/** Whoever writes at a place goes on alone until the end of the transaction. */
export async function lockPlace(tx: Tx, place: Place): Promise<void> {
	const key = `${place.kind} ${subjectOf(place).toString('hex')} ${place.registration} ${place.name}`;
	await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

export async function putDocument(
	tx: Tx,
	place: Place,
	document: { contentType: string; content: Buffer; etag: string; at: Date },
): Promise<void> {
	const { contentType, content, etag, at } = document;
	await sql`
		insert into xapi.document
			(kind, subject, registration, name, activity, agent, content_type, content, etag, updated_at)
		values (${place.kind}, ${subjectOf(place)}, ${place.registration}::uuid, ${place.name},
			${place.activity}, ${place.agent}, ${contentType}, ${content}, ${etag}, ${at})
		on conflict (kind, subject, registration, name) do update set
			content_type = excluded.content_type, content = excluded.content,
			etag = excluded.etag, updated_at = excluded.updated_at`.execute(tx);
}

/** Clears a place, or the whole shelf where the place has no name. */
export async function dropDocuments(db: Db, place: Place): Promise<void> {
	await sql`
		delete from xapi.document
		where kind = ${place.kind} and subject = ${subjectOf(place)}
			${place.name === null ? sql`` : sql`and name = ${place.name}`}
			${
				place.registration === null && place.name === null
					? sql``
					: sql`and registration is not distinct from ${place.registration}::uuid`
			}`.execute(db);
}
