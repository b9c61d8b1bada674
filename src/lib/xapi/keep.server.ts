import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { within, type Db, type Tx } from '../platform/database.server.ts';
import { learnFrom } from './activities.server.ts';
import type { Client } from './client.ts';
import { holds } from './client.ts';
import type { JsonObject } from './json.ts';
import { insertTogether } from './gather.server.ts';
import { keysOf } from './keys.server.ts';
import { momentsKept, momentText, takeMoments } from './moment.server.ts';
import { prepare } from './prepare.server.ts';
import type { Prepared } from './prepare.server.ts';
import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';
import { sameStatement } from './same.ts';
import { insertAttachments } from './store-attachment.server.ts';
import type { Attachment } from './store-attachment.server.ts';
import { addKeys, chainFrom, insertRefs, insertVoided, pointingAt } from './store-ref.server.ts';
import { ensureMonth, insertStatements, statementsById } from './store-statement.server.ts';
import type { Version } from './version.ts';
import { voidingFault } from './voiding.server.ts';

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
			const fault = await voidingFault(db, rows);
			if (fault) return refuse(400, fault);
			if (attachments.length > 0) await insertAttachments(db, attachments, now);
			await attempted(db, () => carryOut(place, rows));
			return parsed(ids);
		} catch (thrown) {
			const { code, constraint } = thrown as Violation;
			if (code === '23514') await ensureMonth(db, moments[0] ?? 0);
			else if (code === '23505' && constraint === 'statement_id_pkey') {
				const known = await knownAmong(db, left);
				if (!known.ok) return known;
				left = left.filter(({ id }) => !known.value.has(String(id).toLowerCase()));
			} else if (code !== '23505') throw thrown;
		} finally {
			// The end of a transaction of another verb is not known here; it takes no longer than this.
			if (db.isTransaction) setTimeout(() => momentsKept(moments), LONGEST_VERB_MS).unref();
			else momentsKept(moments);
		}
	}
	return left.length === 0 ? parsed(ids) : refuse(503, 'the store is busy, send this again');
}

/** A violation ends only this attempt, also where a transaction of another verb is under way. */
async function attempted(db: Db, work: () => Promise<void>): Promise<void> {
	if (!db.isTransaction) return work();
	await sql`savepoint records`.execute(db);
	try {
		await work();
	} catch (thrown) {
		await sql`rollback to savepoint records`.execute(db);
		throw thrown;
	}
	await sql`release savepoint records`.execute(db);
}

/** Pointers take further steps, and stand or fall with their statements. */
async function carryOut({ db, client, now }: Place, rows: readonly Prepared[]): Promise<void> {
	if (rows.some(({ target }) => target !== null)) {
		const whole = db.isTransaction ? within(db as Tx) : db;
		await whole.transaction().execute(async (tx) => {
			const pointed = await insertStatements(tx, rows);
			await insertRefs(tx, rows);
			for (const { id, target, voids } of rows)
				if (voids && target !== null) await insertVoided(tx, { id: target, byId: id, at: now });
			const pointing = rows.flatMap(({ id, target }) => (target === null ? [] : [id]));
			await spread(tx, [...pointing, ...(await pointingAt(tx, [...pointed, ...pointing]))]);
		});
	} else {
		const pointed = await (db.isTransaction ? insertStatements : insertTogether)(db, rows);
		if (pointed.length > 0) await spread(db, await pointingAt(db, pointed));
	}
	if (holds(client, 'define'))
		await learnFrom(
			db,
			rows.map(({ statement }) => statement),
		);
}

/** Whoever points at a statement is found by what that statement is found by. */
async function spread(db: Db, pointing: readonly string[]): Promise<void> {
	for (const id of pointing) {
		const chain = await chainFrom(db, id);
		const keys = chain.flatMap((one) =>
			one.id === id ? [] : keysOf(JSON.parse(one.body) as JsonObject),
		);
		if (keys.length > 0) await addKeys(db, id, keys);
	}
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
	return parsed(new Set(stored.map(({ id }) => id)));
}
