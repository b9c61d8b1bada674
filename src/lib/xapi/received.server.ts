import { createHash } from 'node:crypto';
import type { Asked } from './asked.ts';
import { mediaTypeOf } from './asked.ts';
import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { boundaryOf, partsOf } from './multipart.ts';
import type { Part } from './multipart.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import { SIGNATURE } from './rules-attachment.ts';
import { statementFault } from './rules-statement.ts';
import { signatureFault } from './signature.server.ts';
import type { Attachment } from './store-attachment.server.ts';

export type Received = {
	readonly isList: boolean;
	readonly statements: JsonObject[];
	readonly attachments: Attachment[];
};

/** At most this many statements at once; a client with more sends them in turn. */
const MOST_AT_ONCE = 1_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

export function jsonOf(bytes: Uint8Array): Parsed<Json> {
	try {
		return parsed(JSON.parse(utf8.decode(bytes)) as Json);
	} catch {
		return refuse(400, 'the body is not JSON in UTF-8');
	}
}

/** The statements of a request, each checked, with the files that belong to them. */
export function receivedIn({ header, body, version }: Asked): Parsed<Received> {
	const contentType = header('content-type') ?? '';
	const type = mediaTypeOf(contentType);
	if (type !== 'application/json' && type !== 'multipart/mixed')
		return refuse(400, 'Content-Type must be application/json or multipart/mixed');
	const parts = type === 'multipart/mixed' ? sectionsOf(body, contentType) : parsed([]);
	if (!parts.ok) return parts;
	const [first, ...files] = parts.value;
	const json = jsonOf(first ? first.body : body);
	if (!json.ok) return json;
	const isList = Array.isArray(json.value);
	const given = Array.isArray(json.value) ? json.value : [json.value];
	if (given.length > MOST_AT_ONCE) return refuse(413, `at most ${MOST_AT_ONCE} statements at once`);
	const ids = new Set<string>();
	for (const [place, one] of given.entries()) {
		const fault = statementFault(one, version, isList ? `statements[${place}]` : 'statement');
		if (fault) return refuse(400, fault);
		if (!isObject(one) || one.id === undefined) continue;
		const id = String(one.id).toLowerCase();
		if (ids.has(id)) return refuse(400, `two statements have the id ${id}`);
		ids.add(id);
	}
	const statements = given as JsonObject[];
	const attachments = filesFor(statements, files);
	return attachments.ok
		? parsed({ isList, statements, attachments: attachments.value })
		: attachments;
}

function sectionsOf(body: Uint8Array, contentType: string): Parsed<Part[]> {
	const boundary = boundaryOf(contentType);
	if (!boundary) return refuse(400, 'Content-Type names no boundary');
	const parts = partsOf(Buffer.from(body), boundary);
	if (!parts.ok) return parts;
	const [first] = parts.value;
	return mediaTypeOf(first?.headers.get('content-type') ?? null) === 'application/json'
		? parts
		: refuse(400, 'the first part must be application/json');
}

/** Every attachment without an address of its own comes as a part, and no part comes for nothing. */
function filesFor(statements: readonly JsonObject[], parts: readonly Part[]): Parsed<Attachment[]> {
	const files = new Map<string, Attachment>();
	for (const part of parts) {
		const file = fileIn(part);
		if (!file.ok) return file;
		files.set(file.value.sha2, file.value);
	}
	const wanted = new Set<string>();
	for (const statement of statements)
		for (const one of attachmentsIn(statement)) {
			const sha2 = String(one.sha2).toLowerCase();
			const file = files.get(sha2);
			if (!file && one.fileUrl === undefined) return refuse(400, `no part brings ${sha2}`);
			wanted.add(sha2);
			if (one.usageType !== SIGNATURE) continue;
			if (one.contentType !== 'application/octet-stream')
				return refuse(400, 'a signature must be application/octet-stream');
			const fault = file ? signatureFault(file.content, statement) : null;
			if (fault) return refuse(400, fault);
		}
	for (const sha2 of files.keys())
		if (!wanted.has(sha2)) return refuse(400, `no statement asks for the part ${sha2}`);
	return parsed([...files.values()]);
}

function* attachmentsIn(statement: JsonObject): Generator<JsonObject> {
	const { attachments, object } = statement;
	if (Array.isArray(attachments)) for (const one of attachments) if (isObject(one)) yield one;
	if (isObject(object) && object.objectType === 'SubStatement') yield* attachmentsIn(object);
}

const HASHES: Record<number, string> = { 56: 'sha224', 64: 'sha256', 96: 'sha384', 128: 'sha512' };

function fileIn({ headers, body }: Part): Parsed<Attachment> {
	if (headers.get('content-transfer-encoding')?.toLowerCase() !== 'binary')
		return refuse(400, 'Content-Transfer-Encoding of an attachment must be binary');
	const sha2 = headers.get('x-experience-api-hash')?.toLowerCase();
	const name = HASHES[sha2?.length ?? 0];
	if (!sha2 || !name) return refuse(400, 'X-Experience-API-Hash of an attachment is missing');
	if (createHash(name).update(body).digest('hex') !== sha2)
		return refuse(400, `the part ${sha2} has another hash`);
	const contentType = headers.get('content-type') ?? 'application/octet-stream';
	return parsed({ sha2, contentType, content: body });
}
