import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { within, type Db, type Tx } from '../platform/database.server.ts';
import { learnFrom } from './activities.server.ts';
import type { Client } from './client.ts';
import { holds } from './client.ts';
import type { JsonObject } from './json.ts';
import { insertTogether } from './gather.server.ts';
import { momentsKept, momentText, takeMoments } from './moment.server.ts';
import { prepare } from './prepare.server.ts';
import type { Prepared } from './prepare.server.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import { sameStatement } from './same.ts';
import { insertAttachments } from './store-attachment.server.ts';
import type { Attachment } from './store-attachment.server.ts';
import { joinPointers, keepPointing } from './pointers.server.ts';
import {
	ensureMonth,
	insertStatements,
	erasedAmong,
	statementsById,
} from './store-statement.server.ts';
import type { Version } from './version.ts';

type Place = { db: Db; client: Client; version: Version; now: Date };
type Violation = { code?: string; constraint?: string };

/** How often a batch is tried anew after a microsecond was taken or a month was missing. */
const TRIES = 5;
const LONGEST_VERB_MS = 2_000;

/**
 * Keeps statements, all or none, and tells their ids in the order given. A statement that is here
 * already and says the same is not kept twice; one that says something else is a conflict. In a
 * transaction of another verb they stand or fall with it.
 */
export async function keepStatements(
	place: Place,
	statements: readonly JsonObject[],
	attachments: readonly Attachment[] = [],
): Promise<Parsed<string[]>> {
	const { db, client, version, now } = place;
	for (const statement of statements) statement.id ??= randomUUID();
	const ids = statements.map(({ id }) => String(id));
	let left = statements;
	const repeated: string[] = [];
	for (let attempt = 0; attempt < TRIES && left.length > 0; attempt += 1) {
		const moments = takeMoments(now, left.length);
		const rows = left.map((statement, at) => {
			const moment = moments[at] ?? 0;
			const stored = momentText(moment);
			return prepare(
				{ ...statement },
				{ version, clientId: client.id, authority: client.authority, moment, stored },
			);
		});
		try {
			if (attachments.length > 0) await insertAttachments(db, attachments, now);
			const fault = await attempted(db, () => carryOut(place, rows));
			if (fault) return refuse(400, fault);
			await joinPointers(db, repeated);
			return parsed(ids);
		} catch (thrown) {
			const { code, constraint } = thrown as Violation;
			if (code === '23514') await ensureMonth(db, moments[0] ?? 0);
			else if (code === '23505' && constraint === 'statement_id_pkey') {
				const known = await knownAmong(db, left);
				if (!known.ok) return known;
				left = left.filter(({ id }) => !known.value.has(String(id).toLowerCase()));
				repeated.push(...known.value);
			} else if (code !== '23505') throw thrown;
		} finally {
			// The end of a transaction of another verb is not known here; it takes no longer than this.
			if (db.isTransaction) setTimeout(() => momentsKept(moments), LONGEST_VERB_MS).unref();
			else momentsKept(moments);
		}
	}
	if (left.length > 0) return refuse(503, 'the store is busy, send this again');
	await joinPointers(db, repeated);
	return parsed(ids);
}

/** A violation ends only this attempt, also where a transaction of another verb is under way. */
async function attempted<Outcome>(db: Db, work: () => Promise<Outcome>): Promise<Outcome> {
	if (!db.isTransaction) return work();
	await sql`savepoint records`.execute(db);
	const outcome = await work().catch(async (thrown: unknown) => {
		await sql`rollback to savepoint records`.execute(db);
		throw thrown;
	});
	await sql`release savepoint records`.execute(db);
	return outcome;
}

/** Pointers take further steps, and stand or fall with their statements. */
async function carryOut(
	{ db, client, now }: Place,
	rows: readonly Prepared[],
): Promise<string | null> {
	if (rows.some(({ target }) => target !== null)) {
		const whole = db.isTransaction ? within(db as Tx) : db;
		const fault = await whole.transaction().execute((tx) => keepPointing(tx, rows, now));
		if (fault) return fault;
	} else await (db.isTransaction ? insertStatements : insertTogether)(db, rows);
	if (db.isTransaction || rows.some(({ target }) => target !== null))
		await joinPointers(
			db,
			rows.map(({ id }) => id),
		);
	if (holds(client, 'define'))
		await learnFrom(
			db,
			rows.map(({ statement }) => statement),
		);
	return null;
}

async function knownAmong(
	db: Db,
	statements: readonly JsonObject[],
): Promise<Parsed<ReadonlySet<string>>> {
	const byId = new Map(
		statements.map((statement) => [String(statement.id).toLowerCase(), statement]),
	);
	const stored = await statementsById(db, [...byId.keys()]);
	for (const { id, body } of stored) {
		const sent = byId.get(id);
		if (sent && !sameStatement(JSON.parse(body) as JsonObject, sent))
			return refuse(409, `another statement has the id ${id}`);
	}
	const [erased] = stored.length < byId.size ? await erasedAmong(db, [...byId.keys()]) : [];
	if (erased) return refuse(409, `the statement ${erased} is erased: its time of keeping is over`);
	return parsed(new Set(stored.map(({ id }) => id)));
}
