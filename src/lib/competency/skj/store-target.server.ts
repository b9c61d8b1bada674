import { sql } from 'kysely';
import type { PostFamily } from '../../people/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { familyIn } from './address.ts';
import type { ProfileTarget } from './target.ts';

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
