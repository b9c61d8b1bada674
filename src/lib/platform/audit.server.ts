import { sql, type RawBuilder } from 'kysely';
import { nameOf, type Act } from './act.server.ts';
import type { Db } from './database.server.ts';

/** What was read or written, about which record and whom. `before` and `after` hold what changed. */
export type Audited = {
	act: string;
	subject: string;
	subjectId: string | number;
	about?: number | undefined;
	before?: unknown;
	after?: unknown;
};

/** Writes the history of a write. Call it in the transaction of the write, so both stand or fall. */
export function record(tx: Db, act: Act, audited: Audited): Promise<void> {
	return write(tx, act, 'write', [audited]);
}

/** One statement for many writes of one act. */
export function recordAll(tx: Db, act: Act, audited: Audited[]): Promise<void> {
	return write(tx, act, 'write', audited);
}

/** Writes that somebody looked at another person's data, and for what purpose (UU 27/2022). */
export function recordRead(db: Db, act: Act, audited: Audited): Promise<void> {
	return write(db, act, 'read', [audited]);
}

/**
 * The history of a bulk write, from a query that yields act, subject, subject_id, about_officer_id,
 * before and after: one entry a row, and no entry passes through this process.
 */
export async function recordEach(tx: Db, act: Act, source: RawBuilder<unknown>): Promise<void> {
	const { author, author_officer_id, acting_role } = signatureOf(act);
	await sql`
		insert into platform.audit_entry (at, kind, author, author_officer_id, acting_role, purpose,
			act, subject, subject_id, about_officer_id, before, after)
		select ${act.now}::timestamptz, 'write', ${author}::text, ${author_officer_id}::bigint,
			${acting_role}::text, ${act.purpose}::text,
			act, subject, subject_id, about_officer_id, before, after
		from (${source}) as audited
	`.execute(tx);
}

async function write(db: Db, act: Act, kind: 'read' | 'write', audited: Audited[]): Promise<void> {
	if (audited.length === 0) return;
	const signature = signatureOf(act);
	const rows = audited.map((entry) => ({
		kind,
		...signature,
		act: entry.act,
		subject: entry.subject,
		subject_id: String(entry.subjectId),
		about_officer_id: entry.about ?? null,
		before: asJson(entry.before),
		after: asJson(entry.after),
	}));
	await db.insertInto('platform.audit_entry').values(rows).execute();
}

function signatureOf(act: Act) {
	return {
		at: act.now,
		author: nameOf(act.who),
		author_officer_id: act.who.kind === 'officer' ? act.who.officerId : null,
		acting_role: act.who.kind === 'officer' ? act.who.role : act.who.kind,
		purpose: act.purpose,
	};
}

function asJson(value: unknown): string | null {
	return value === undefined ? null : JSON.stringify(value);
}
