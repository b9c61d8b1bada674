import type { Db } from '../platform/database.server.ts';
import type { Asked } from './asked.ts';
import { knownOnly } from './asked.ts';
import { holds } from './client.ts';
import { keepStatements } from './keep.server.ts';
import { receivedIn } from './received.server.ts';
import type { JsonObject } from './json.ts';
import { jsonReply, refuse, replyTo } from './reply.ts';
import type { Parsed, Reply } from './reply.ts';
import type { Attachment } from './store-attachment.server.ts';
import { isUuid } from './text.ts';

const NOT_ALLOWED = refuse(403, 'this client may not send statements');

/** POST /statements: one or many, answered with their ids. */
export async function postStatements(db: Db, asked: Asked): Promise<Reply> {
	if (!holds(asked.client, 'statements/write')) return replyTo(NOT_ALLOWED);
	const known = knownOnly(asked.query, []);
	if (!known.ok) return replyTo(known);
	const received = receivedIn(asked);
	if (!received.ok) return replyTo(received);
	const { statements, attachments } = received.value;
	const kept = await keepBy(db, asked, statements, attachments);
	return kept.ok ? jsonReply(kept.value) : replyTo(kept);
}

/** PUT /statements?statementId=…: one, under the id that the address says. */
export async function putStatement(db: Db, asked: Asked): Promise<Reply> {
	if (!holds(asked.client, 'statements/write')) return replyTo(NOT_ALLOWED);
	const known = knownOnly(asked.query, ['statementId']);
	if (!known.ok) return replyTo(known);
	const id = known.value('statementId');
	if (!isUuid(id)) return replyTo(refuse(400, 'statementId must be a UUID'));
	const received = receivedIn(asked);
	if (!received.ok) return replyTo(received);
	const { isList, statements, attachments } = received.value;
	const [statement] = statements;
	if (isList || !statement) return replyTo(refuse(400, 'PUT takes one statement'));
	if (statement.id !== undefined && String(statement.id).toLowerCase() !== id.toLowerCase())
		return replyTo(refuse(400, 'statement.id differs from statementId'));
	statement.id ??= id;
	const kept = await keepBy(db, asked, [statement], attachments);
	return kept.ok ? { status: 204 } : replyTo(kept);
}

function keepBy(
	db: Db,
	asked: Asked,
	statements: readonly JsonObject[],
	attachments: readonly Attachment[],
): Promise<Parsed<string[]>> {
	const store = (to: Db) => keepStatements({ ...asked, db: to }, statements, attachments);
	return asked.guest ? asked.guest.keep(statements, store) : store(db);
}
