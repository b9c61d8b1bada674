import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Version, VersionRow } from './framework.ts';

const row = sql`
	f.id, f.code, f.version, f.name, f.legal_basis as "legalBasis", f.valid_from as "validFrom",
	f.valid_to as "validTo", f.submitted_at as "submittedAt", f.published_at as "publishedAt",
	f.scheduled_on as "scheduledOn", f.discarded_at as "discardedAt",
	f.author_id as "authorId", author.full_name as "authorName"`;

/** All versions, frameworks by code, the newest version first; tens of rows, one statement. */
export async function versionsOf(db: Db, code: string | null = null): Promise<VersionRow[]> {
	const { rows } = await sql<VersionRow>`
		select ${row}, jsonb_build_object(
			'competencies', jsonb_array_length(f.document->'competencies'),
			'levels', jsonb_array_length(jsonb_path_query_array(f.document, '$.competencies[*].levels[*]')),
			'indicators', jsonb_array_length(
				jsonb_path_query_array(f.document, '$.competencies[*].levels[*].indicators[*]'))
		) as size
		from competency.framework f
		left join people.officer_card author on author.officer_id = f.author_id
		where ${code}::text is null or f.code = ${code}
		order by f.code desc, f.version desc
	`.execute(db);
	return rows;
}

/** One version in full with its reviews, newest first; null for an unknown id. */
export async function versionOf(db: Db, id: number): Promise<Version | null> {
	const { rows } = await sql<Version>`
		select ${row}, f.document, f.rules, f.drafted_at as "draftedAt",
			f.discard_reason as "discardReason",
			approver.full_name as "approverName",
			(select coalesce(jsonb_agg(jsonb_build_object('verdict', r.verdict, 'note', r.note,
				'at', r.at, 'by', c.full_name) order by r.id desc), '[]')
				from competency.framework_review r
				join people.officer_card c on c.officer_id = r.reviewer_id
				where r.framework_id = f.id) as reviews
		from competency.framework f
		left join people.officer_card author on author.officer_id = f.author_id
		left join people.officer_card approver on approver.officer_id = f.approver_id
		where f.id = ${id}
	`.execute(db);
	return rows[0] ?? null;
}

/** The version before, by number; null for the first. */
export async function versionBefore(
	db: Db,
	{ code, version }: { code: string; version: number },
): Promise<Version | null> {
	const before = await db
		.selectFrom('competency.framework')
		.select('id')
		.where('code', '=', code)
		.where('version', '<', version)
		.where('discarded_at', 'is', null)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
	return before ? versionOf(db, before.id) : null;
}

/** Every version that was ever in force, in full: what other systems may read. */
export async function publishedVersions(db: Db): Promise<Version[]> {
	const { rows } = await sql<Version>`
		select ${row}, f.document, f.rules, f.drafted_at as "draftedAt",
			f.discard_reason as "discardReason", null as "approverName",
			'[]'::jsonb as reviews
		from competency.framework f
		left join people.officer_card author on author.officer_id = f.author_id
		where f.published_at is not null
		order by f.code, f.version
	`.execute(db);
	return rows;
}
