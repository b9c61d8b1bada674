import { createHash } from 'node:crypto';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Asked } from './asked.ts';
import { mediaTypeOf } from './asked.ts';
import { holds } from './client.ts';
import { isObject } from './json.ts';
import { placeIn } from './place.ts';
import type { DocumentKind, Place } from './place.ts';
import { jsonOf } from './received.server.ts';
import { jsonReply, parsed, refuse, replyTo } from './reply.ts';
import type { Parsed, Reply } from './reply.ts';
import { writeRefusal } from './rules-concurrency.ts';
import {
	documentAt,
	dropDocuments,
	lockPlace,
	namesAt,
	putDocument,
} from './store-document.server.ts';
import type { StoredDocument } from './store-document.server.ts';
import type { Version } from './version.ts';

const DONE: Reply = { status: 204 };

/** State, activity profile and agent profile: one document by name, or the names on a shelf. */
export async function documentReply(db: Db, kind: DocumentKind, asked: Asked): Promise<Reply> {
	const scope = kind === 'state' ? 'state' : 'profile';
	const isRead = asked.method === 'GET';
	if (!holds(asked.client, scope, ...(isRead ? (['all/read'] as const) : [])))
		return replyTo(refuse(403, `this client may not use ${scope} documents`));
	const found = placeIn(kind, asked.query);
	if (!found.ok) return replyTo(found);
	const place = found.value;
	if (isRead) return place.name === null ? names(db, place) : read(db, place);
	if (place.since !== null) return replyTo(refuse(400, 'since is only for reading'));
	if (asked.method === 'DELETE' && place.name === null && kind === 'state') {
		await dropDocuments(db, place);
		return DONE;
	}
	if (place.name === null)
		return replyTo(refuse(400, `${kind === 'state' ? 'stateId' : 'profileId'} is missing`));
	return db.transaction().execute(async (tx) => {
		await lockPlace(tx, place);
		const held = await documentAt(tx, place);
		return write(tx, place, held, asked);
	});
}

async function names(db: Db, place: Place): Promise<Reply> {
	const rows = await namesAt(db, place);
	const newest = Math.max(...rows.map(({ updatedAt }) => updatedAt.getTime()));
	return jsonReply(
		rows.map(({ name }) => name),
		rows.length > 0 ? { 'last-modified': new Date(newest).toUTCString() } : {},
	);
}

async function read(db: Db, place: Place): Promise<Reply> {
	const held = await documentAt(db, place);
	if (!held) return replyTo(refuse(404, 'no such document'));
	return {
		status: 200,
		headers: {
			'content-type': held.contentType,
			etag: `"${held.etag}"`,
			'last-modified': held.updatedAt.toUTCString(),
		},
		body: held.content,
	};
}

async function write(
	tx: Tx,
	place: Place,
	held: StoredDocument | null,
	asked: Asked,
): Promise<Reply> {
	const { method, version } = asked;
	const careful = method === 'PUT' ? carefulWith(place, version) : 'never';
	const wanted = { ifMatch: asked.header('if-match'), ifNoneMatch: asked.header('if-none-match') };
	const refusal = writeRefusal(held?.etag ?? null, wanted, careful);
	if (refusal) return replyTo(refusal);
	if (method === 'DELETE') {
		await dropDocuments(tx, place);
		return DONE;
	}
	const made = contentOf(asked, held);
	if (!made.ok) return replyTo(made);
	const { content, contentType } = made.value;
	const etag = createHash('sha1').update(content).digest('hex');
	await putDocument(tx, place, { content, contentType, etag, at: asked.now });
	return DONE;
}

/** 1.0.3 asks it of profiles, 2.0 of everything, but only of whoever replaces something. */
function carefulWith({ kind }: Place, version: Version) {
	if (version === '2.0.0') return 'overWhatIsThere';
	return kind === 'state' ? 'never' : 'always';
}

const isJson = (contentType: string) => mediaTypeOf(contentType) === 'application/json';

/** What a write leaves: the body itself, or with POST the properties of both, the newer ones over the older. */
function contentOf(
	asked: Asked,
	held: StoredDocument | null,
): Parsed<{ content: Buffer; contentType: string }> {
	const contentType = asked.header('content-type') ?? 'application/octet-stream';
	const content = Buffer.from(asked.body);
	const sent = isJson(contentType) ? jsonOf(content) : null;
	if (sent && !sent.ok) return sent;
	if (asked.method === 'PUT') return parsed({ content, contentType });
	if (sent && !isObject(sent.value)) return refuse(400, 'POST takes a JSON object');
	if (!held) return parsed({ content, contentType });
	const before = isJson(held.contentType) ? jsonOf(held.content) : null;
	if (!sent || !before?.ok || !isObject(before.value))
		return refuse(400, 'only JSON objects can be put together by POST');
	const merged = JSON.stringify({ ...before.value, ...(isObject(sent.value) ? sent.value : {}) });
	return parsed({ content: Buffer.from(merged), contentType: 'application/json' });
}
