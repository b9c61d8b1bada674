import { sql } from 'kysely';
import type { PostFamily } from '../../people/index.ts';
import type { Db } from '../../platform/database.server.ts';

/** A post as the list of standards shows it. */
export type ProfilePost = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly family: PostFamily;
	/** The version of its own in force; null where it follows its family. */
	readonly version: number | null;
	readonly drafted: boolean;
};

export type ProfileFamily = Pick<ProfilePost, 'family' | 'version' | 'drafted'> & {
	readonly posts: number;
};

/** Posts whose name or code holds the words, by number; one more than a page of 50. */
export async function profilePosts(
	db: Db,
	{ search, after }: { search: string; after: number },
): Promise<ProfilePost[]> {
	const { rows } = await sql<ProfilePost>`
		select post.id, post.code, post.name, post.family,
			(select max(p.version) from competency.profile p
				where p.post_id = post.id and p.approved_at is not null) as version,
			exists (select from competency.profile p
				where p.post_id = post.id and p.approved_at is null) as drafted
		from people.post post
		where post.id > ${after}
			and (${search} = '' or strpos(lower(post.name || ' ' || post.code), lower(${search})) > 0)
		order by post.id limit 51`.execute(db);
	return rows;
}

/** The families that posts have, with the version that stands in for posts without their own. */
export async function profileFamilies(db: Db): Promise<ProfileFamily[]> {
	const { rows } = await sql<ProfileFamily>`
		select post.family, count(*) as posts,
			(select max(p.version) from competency.profile p
				where p.family = post.family and p.approved_at is not null) as version,
			exists (select from competency.profile p
				where p.family = post.family and p.approved_at is null) as drafted
		from people.post post group by post.family order by post.family`.execute(db);
	return rows;
}
