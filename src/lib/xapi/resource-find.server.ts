import { randomUUID } from 'node:crypto';
import type { Db } from '../platform/database.server.ts';
import type { Asked } from './asked.ts';
import { readsOf } from './client.ts';
import { inCanonical, inIds } from './format.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { keyFor } from './keys.server.ts';
import { consistentThrough } from './moment.server.ts';
import { multipartOf } from './multipart.ts';
import { jsonReply, refuse, replyTo } from './reply.ts';
import type { Reply } from './reply.ts';
import { identityOf } from './rules-agent.ts';
import { listWish, oneWish } from './search.ts';
import type { ListWish, OneWish, Wish } from './search.ts';
import { definitionsOf } from './store-activity.server.ts';
import { attachmentsBy } from './store-attachment.server.ts';
import { findStatements } from './store-find.server.ts';
import { statementWithFate } from './store-statement.server.ts';

const CONSISTENT = 'X-Experience-API-Consistent-Through';

/** GET /statements: one by its id, or a page of those that match. */
export async function getStatements(db: Db, asked: Asked): Promise<Reply> {
	if (readsOf(asked.client) === 'none')
		return replyTo(refuse(403, 'this client may not read statements'));
	const through = consistentThrough(asked.now).toISOString();
	const one = oneWish(asked.query);
	const reply = one
		? one.ok
			? await oneStatement(db, asked, one.value)
			: replyTo(one)
		: await manyStatements(db, asked);
	return { ...reply, headers: { ...reply.headers, [CONSISTENT]: through } };
}

async function oneStatement(db: Db, asked: Asked, wish: OneWish): Promise<Reply> {
	const found = await statementWithFate(db, wish.id);
	const isOthers = readsOf(asked.client) === 'mine' && found?.clientId !== asked.client.id;
	if (!found || isOthers || found.isVoided !== wish.voided)
		return replyTo(refuse(404, 'no such statement'));
	const modified = { 'last-modified': new Date(found.stored).toUTCString() };
	const [body = ''] = await formatted(db, asked, wish, [found.body]);
	return withFiles(db, wish, [found.body], { body, headers: modified });
}

async function manyStatements(db: Db, asked: Asked): Promise<Reply> {
	const parsed = listWish(asked.query);
	if (!parsed.ok) return replyTo(parsed);
	const wish = parsed.value;
	const groups = groupsOf(wish);
	if (groups === null) return jsonReply({ statements: [], more: '' });
	const clientId = readsOf(asked.client) === 'mine' ? asked.client.id : null;
	const rows = await findStatements(db, { ...wish, groups, clientId, limit: wish.limit + 1 });
	const page = rows.slice(0, wish.limit).filter((row, at) => row.stored !== rows[at - 1]?.stored);
	const bodies = page.map(({ body }) => body);
	const shown = await formatted(db, asked, wish, bodies);
	const last = page.at(-1);
	const more = rows.length > wish.limit && last ? moreAfter(asked, last.stored) : '';
	const body = `{"statements":[${shown.join(',')}],"more":${JSON.stringify(more)}}`;
	const newest = wish.ascending ? last : page[0];
	const headers = newest ? { 'last-modified': new Date(newest.stored).toUTCString() } : {};
	return withFiles(db, wish, bodies, { body, headers });
}

function moreAfter({ base, query }: Asked, stored: string): string {
	const next = new URLSearchParams(query);
	next.set('cursor', stored);
	return `${base}/statements?${next}`;
}

/** What must be met, the rarest first: a registration is one course of one person. Null: nothing can. */
function groupsOf(wish: ListWish): string[][] | null {
	const groups: string[][] = [];
	const { registration, agent, activity, verb } = wish;
	if (registration) groups.push([keyFor('registration', registration.toLowerCase())]);
	if (agent) {
		const identity = identityOf(agent);
		if (identity === null) return null;
		groups.push([
			keyFor('agent', identity),
			...(wish.relatedAgents ? [keyFor('relatedAgent', identity)] : []),
		]);
	}
	if (activity)
		groups.push([
			keyFor('activity', activity),
			...(wish.relatedActivities ? [keyFor('relatedActivity', activity)] : []),
		]);
	if (verb) groups.push([keyFor('verb', verb)]);
	return groups;
}

async function formatted(
	db: Db,
	asked: Asked,
	{ format }: Wish,
	bodies: readonly string[],
): Promise<readonly string[]> {
	if (format === 'exact') return bodies;
	const statements = bodies.map((body) => JSON.parse(body) as JsonObject);
	if (format === 'ids') return statements.map((statement) => JSON.stringify(inIds(statement)));
	const definitions = await definitionsOf(db, [...new Set(statements.flatMap(irisIn))]);
	const languages = asked.header('accept-language');
	return statements.map((one) => JSON.stringify(inCanonical(one, definitions, languages)));
}

function irisIn({ object, context }: JsonObject): string[] {
	const inside = isObject(object) && object.objectType === 'SubStatement' ? irisIn(object) : [];
	const ways =
		isObject(context) && isObject(context.contextActivities) ? context.contextActivities : {};
	const around = Object.values(ways).flatMap((list) => (Array.isArray(list) ? list : []));
	return [
		...inside,
		...[object, ...around].flatMap((one) => (isObject(one) ? [String(one.id)] : [])),
	];
}

/** With attachments asked for, the answer is in parts: the statements, then each file once. */
async function withFiles(
	db: Db,
	{ attachments }: Wish,
	bodies: readonly string[],
	{ body, headers }: { body: string; headers: Record<string, string> },
): Promise<Reply> {
	if (!attachments)
		return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body };
	const sha2s = new Set<string>();
	for (const one of bodies)
		for (const [, sha2 = ''] of one.matchAll(/"sha2":"([0-9a-fA-F]{56,128})"/g))
			sha2s.add(sha2.toLowerCase());
	const files = await attachmentsBy(db, [...sha2s]);
	const boundary = randomUUID();
	const first = {
		headers: new Map([['Content-Type', 'application/json']]),
		body: Buffer.from(body),
	};
	const parts = files.map(({ sha2, contentType, content }) => ({
		headers: new Map([
			['Content-Type', contentType],
			['Content-Transfer-Encoding', 'binary'],
			['X-Experience-API-Hash', sha2],
		]),
		body: content,
	}));
	const type = { 'content-type': `multipart/mixed; boundary=${boundary}` };
	return {
		status: 200,
		headers: { ...headers, ...type },
		body: multipartOf(boundary, [first, ...parts]),
	};
}
