import { createHash } from 'node:crypto';
import type { Tx } from '../platform/database.server.ts';
import type { JsonObject } from './json.ts';
import type { DocumentKind } from './place.ts';
import { identityOf } from './rules-agent.ts';
import { documentAt, lockPlace, putDocument } from './store-document.server.ts';

/** Where the product itself lays a document for others to read. */
export type OwnPlace = {
	readonly kind: DocumentKind;
	readonly activity: string | null;
	readonly agent: JsonObject;
	readonly registration: string | null;
	readonly name: string;
};

/** Lays a document of the product. With `onlyNew` one that is there stays as its owner left it. */
export async function layDocument(
	tx: Tx,
	{ agent, ...where }: OwnPlace,
	value: object,
	{ at, onlyNew = false }: { at: Date; onlyNew?: boolean },
): Promise<void> {
	const place = { ...where, agent: identityOf(agent), since: null };
	await lockPlace(tx, place);
	if (onlyNew && (await documentAt(tx, place))) return;
	const content = Buffer.from(JSON.stringify(value));
	const etag = createHash('sha1').update(content).digest('hex');
	await putDocument(tx, place, { contentType: 'application/json', content, etag, at });
}
