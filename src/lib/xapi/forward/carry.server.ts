import type { Db } from '../../platform/database.server.ts';
import { unseal } from '../../platform/sealed.server.ts';
import type { JsonObject } from '../json.ts';
import { keyFor } from '../keys.server.ts';
import { attachmentsBy } from '../store-attachment.server.ts';
import { findStatements } from '../store-find.server.ts';
import type { FoundRow } from '../store-find.server.ts';
import { deliver } from './deliver.server.ts';
import type { Answer, Door } from './deliver.server.ts';
import { nextTry } from './rules-target.ts';
import {
	failuresOf,
	goOn,
	holdDue,
	letGo,
	noteFailure,
	noteRefused,
} from './store-carry.server.ts';
import type { Held } from './store-carry.server.ts';
import { SEALED_FOR } from './targets.server.ts';

export const FORWARD_JOB = 'xapi.forwardStatements';

type Surroundings = { db: Db; now: Date; secret: string; allowInside: boolean };

const BATCH = 200;
/** A statement that is written for longer than this has failed: none can appear behind the cursor. */
const SETTLED_MS = 60_000;
/** One round of the job; the next begins within a minute. */
const ROUND_MS = 25_000;

/** Carries on what has come since to every target that is due; each has its share of the round. */
export async function forwardStatements(given: Surroundings): Promise<void> {
	const held = await holdDue(given.db, given.now);
	const share = ROUND_MS / held.length;
	for (const target of held) {
		try {
			await carry(given, target, performance.now() + share);
		} catch (fault) {
			// What went through before the fault has ended the failures in a row.
			const failures = (await failuresOf(given.db, target.id)) + 1;
			const nextTryAt = nextTry(failures, given.now);
			const error = faultText(fault).slice(0, 500);
			await noteFailure(given.db, { id: target.id, error, at: given.now, failures, nextTryAt });
		} finally {
			await letGo(given.db, target.id);
		}
	}
}

async function carry({ db, now, ...given }: Surroundings, target: Held, end: number) {
	const secret = unseal(given.secret, SEALED_FOR, target.sealedSecret)?.toString();
	if (secret === undefined) throw new Error('the secret was sealed by another product');
	const door: Door = { ...target, secret, allowInside: given.allowInside };
	const groups = [
		...(target.activity === null ? [] : [[keyFor('activity', target.activity)]]),
		...(target.verb === null ? [] : [[keyFor('verb', target.verb)]]),
	];
	const until = new Date(now.getTime() - SETTLED_MS).toISOString();
	const search = { groups, clientId: null, since: null, until, ascending: true, limit: BATCH };
	for (let cursor = target.cursor; performance.now() < end;) {
		const rows = await findStatements(db, { ...search, after: cursor });
		const last = rows.at(-1);
		if (!last) return;
		const sent = await handOver(db, door, { rows, target, now });
		const on = { id: target.id, from: cursor, to: last.stored, sent, at: now };
		if (!(await goOn(db, on)) || rows.length < BATCH) return;
		cursor = last.stored;
	}
}

type Load = { rows: readonly FoundRow[]; target: Held; now: Date };

/** How many of them the other store has now. One that it refuses for good does not hold up the rest. */
async function handOver(db: Db, door: Door, { rows, target, now }: Load): Promise<number> {
	const answer = await send(db, door, rows);
	if (isTaken(answer)) return rows.length;
	if (![400, 409, 413].includes(answer.status)) throw new Error(saidBy(answer));
	const [first] = rows;
	if (rows.length > 1 || !first) {
		const half = Math.ceil(rows.length / 2);
		const parts = [rows.slice(0, half), rows.slice(half)];
		let sent = 0;
		for (const part of parts) sent += await handOver(db, door, { rows: part, target, now });
		return sent;
	}
	if (answer.status === 409) return 1;
	const statementId = String((JSON.parse(first.body) as JsonObject).id);
	const reason = answer.text.slice(0, 500) || String(answer.status);
	const refused = { forwardId: target.id, statementId, status: answer.status, reason, at: now };
	await noteRefused(db, refused);
	return 0;
}

async function send(db: Db, door: Door, rows: readonly FoundRow[]): Promise<Answer> {
	const bodies = rows.map(({ body }) => asSent(body));
	const sha2s = new Set<string>();
	for (const body of bodies)
		for (const [, sha2 = ''] of body.matchAll(/"sha2":"([0-9a-fA-F]{56,128})"/g))
			sha2s.add(sha2.toLowerCase());
	const files = sha2s.size === 0 ? [] : await attachmentsBy(db, [...sha2s]);
	return deliver(door, bodies, files);
}

/** The other store says itself who sent it, when it was stored, and in which version it speaks. */
function asSent(body: string): string {
	const { authority: _, stored: __, version: ___, ...statement } = JSON.parse(body) as JsonObject;
	return JSON.stringify(statement);
}

const isTaken = ({ status }: Answer) => status >= 200 && status < 300;
const saidBy = ({ status, text }: Answer) => `${status} ${text}`.trim();

function faultText(fault: unknown): string {
	if (!(fault instanceof Error)) return String(fault);
	const { code } = fault as { code?: string };
	return fault.name === 'TimeoutError' ? 'no answer in time' : fault.message || code || fault.name;
}
