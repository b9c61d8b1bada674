import { sql } from 'kysely';
import type { Db } from './database.server.ts';

/** What an administrator looks for in history; every part may be left out. */
export type TrailFilter = {
	act?: string | undefined;
	kind?: 'read' | 'write' | undefined;
	authorOfficerId?: number | undefined;
	aboutOfficerId?: number | undefined;
	from?: Date | undefined;
	to?: Date | undefined;
};

export type TrailEntry = {
	readonly id: number;
	readonly at: Date;
	readonly kind: 'read' | 'write';
	readonly act: string;
	readonly author: string;
	readonly authorOfficerId: number | null;
	readonly role: string;
	readonly purpose: string;
	readonly subject: string;
	readonly subjectId: string;
	readonly aboutOfficerId: number | null;
	readonly before: unknown;
	readonly after: unknown;
};

/** Entries of a page, newest first, older than `before`; one more than asked tells that there is a next page. */
export async function trailOf(
	db: Db,
	filter: TrailFilter,
	{ before, limit }: { before: number | null; limit: number },
): Promise<TrailEntry[]> {
	const { act, kind, authorOfficerId, aboutOfficerId, from, to } = filter;
	const { rows } = await sql<TrailEntry>`
		select id, at, kind, act, author, author_officer_id as "authorOfficerId", acting_role as role,
			purpose, subject, subject_id as "subjectId", about_officer_id as "aboutOfficerId", before, after
		from platform.audit_entry
		where true
			${act ? sql`and act like ${`${act.replace(/[\\%_]/g, '\\$&')}%`}` : sql``}
			${kind ? sql`and kind = ${kind}` : sql``}
			${authorOfficerId ? sql`and author_officer_id = ${authorOfficerId}` : sql``}
			${aboutOfficerId ? sql`and about_officer_id = ${aboutOfficerId}` : sql``}
			${from ? sql`and at >= ${from}` : sql``}
			${to ? sql`and at < ${to}` : sql``}
			${before ? sql`and id < ${before}` : sql``}
		order by id desc limit ${limit}
	`.execute(db);
	return rows;
}

/** How much of an export is held at once. */
const BATCH = 2_000;

/** All entries of a filter, in batches, so that an export of years needs the memory of one. */
export async function* wholeTrail(db: Db, filter: TrailFilter): AsyncGenerator<TrailEntry> {
	for (let before: number | null = null; ;) {
		const batch = await trailOf(db, filter, { before, limit: BATCH });
		yield* batch;
		if (batch.length < BATCH) return;
		before = batch.at(-1)?.id ?? null;
	}
}
