import { sql } from 'kysely';
import type { PostFamily } from '../../people/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { familyIn } from './address.ts';
import type { ProfileTarget, ProfileVersion } from './profile.ts';

type PostRow = { id: number; code: string; name: string; family: PostFamily };

/** The post or the family that an address names; null for neither. */
export async function profileTarget(db: Db, address: string): Promise<ProfileTarget | null> {
	const family = familyIn(address);
	if (family) return { kind: 'family', family };
	const { rows } = await sql<PostRow>`
		select id, code, name, family from people.post where code = ${address}`.execute(db);
	return rows[0] ? { kind: 'post', ...rows[0] } : null;
}

/** The post that an officer holds today; null between two posts. */
export async function targetOfOfficer(db: Db, officerId: number): Promise<ProfileTarget | null> {
	const { rows } = await sql<PostRow>`
		select post_id as id, post_code as code, post_name as name, post_family as family
		from people.officer_card where officer_id = ${officerId} and post_id is not null`.execute(db);
	return rows[0] ? { kind: 'post', ...rows[0] } : null;
}

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
