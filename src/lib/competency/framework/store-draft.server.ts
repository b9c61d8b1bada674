import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { FrameworkDocument } from './document.ts';
import type { RatingRules } from './framework.ts';

export type LockedVersion = {
	id: number;
	code: string;
	version: number;
	authorId: number | null;
	submitted: boolean;
	published: boolean;
	discarded: boolean;
	scheduledOn: Day | null;
	scheduledBy: number | null;
	document: FrameworkDocument;
	rules: RatingRules;
};

const locked = sql`
	select id, code, version, author_id as "authorId", submitted_at is not null as submitted,
		published_at is not null as published, discarded_at is not null as discarded,
		scheduled_on as "scheduledOn", scheduled_by as "scheduledBy", document, rules
	from competency.framework`;

/** The version, and nobody else changes it meanwhile. */
export async function lockVersion(tx: Tx, id: number): Promise<LockedVersion | null> {
	const { rows } = await sql<LockedVersion>`${locked} where id = ${id} for update`.execute(tx);
	return rows[0] ?? null;
}

/** The newest version of a framework under a lock on its code, so that two authors do not both begin. */
export async function lockNewest(tx: Tx, code: string): Promise<LockedVersion | null> {
	await sql`select pg_advisory_xact_lock(hashtext('competency.framework ' || ${code}))`.execute(tx);
	const { rows } = await sql<LockedVersion>`
		${locked} where code = ${code} order by version desc limit 1 for update`.execute(tx);
	return rows[0] ?? null;
}

type Written = { document: FrameworkDocument; authorId: number; now: Date; today: Day };

export async function insertVersion(tx: Tx, version: number, draft: Written): Promise<number> {
	const { document, authorId, now, today } = draft;
	const { id } = await tx
		.insertInto('competency.framework')
		.values({
			code: document.code,
			version,
			name: document.name,
			legal_basis: document.legalBasis,
			valid_from: today,
			document: JSON.stringify(document),
			author_id: authorId,
			drafted_at: now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** Another wording of a draft; whoever wrote last is its author and does not publish it. */
export async function rewriteVersion(tx: Tx, id: number, draft: Written): Promise<void> {
	const { document, authorId, now } = draft;
	await tx
		.updateTable('competency.framework')
		.set({
			name: document.name,
			legal_basis: document.legalBasis,
			document: JSON.stringify(document),
			author_id: authorId,
			drafted_at: now,
		})
		.where('id', '=', id)
		.execute();
}

/** Codes of a document that belong to another framework in force. */
export async function codesElsewhere(tx: Tx, document: FrameworkDocument): Promise<string[]> {
	const { rows } = await sql<{ code: string }>`
		select c.code from competency.competency c
		join competency.framework f on f.id = c.framework_id
		where f.code <> ${document.code}
			and c.code = any(${document.competencies.map(({ code }) => code)})`.execute(tx);
	return rows.map(({ code }) => code);
}
