import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ProfileVersion } from './profile.ts';
import type { ProfileTarget } from './target.ts';

const columns = sql`
	p.id, p.post_id is null as "ofFamily", p.version, p.body, p.author_id as "authorId",
	author.full_name as "authorName", approver.full_name as "approverName", p.from_day as "fromDay",
	p.written_at as "writtenAt"`;
const names = sql`
	left join people.officer_card author on author.officer_id = p.author_id
	left join people.officer_card approver on approver.officer_id = p.approver_id`;

function postOf(target: ProfileTarget): number | null {
	return target.kind === 'post' ? target.id : null;
}

/** The version in force: of the post, else of its family; null where nobody has written one. */
export async function profileInForce(
	db: Db,
	target: ProfileTarget,
): Promise<ProfileVersion | null> {
	const { rows } = await sql<ProfileVersion>`
		select ${columns} from competency.profile p ${names}
		where p.approved_at is not null
			and (p.post_id = ${postOf(target)} or p.family = ${target.family})
		order by p.post_id nulls last, p.version desc limit 1`.execute(db);
	return rows[0] ?? null;
}

/** The draft of exactly this post or family; null where none is open. */
export async function profileDraft(db: Db, target: ProfileTarget): Promise<ProfileVersion | null> {
	const post = postOf(target);
	const { rows } = await sql<ProfileVersion>`
		select ${columns} from competency.profile p ${names}
		where p.approved_at is null and (
			p.post_id = ${post} or (${post}::bigint is null and p.family = ${target.family})
		)`.execute(db);
	return rows[0] ?? null;
}
