import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { LearningPath } from './path.ts';

const pathColumns = sql`
	path.id, path.title, path.summary, path.due_on as "dueOn", path.published_at as "publishedAt",
	path.withdrawn_at as "withdrawnAt",
	coalesce((
		select jsonb_agg(jsonb_build_object('place', stage.place, 'title', stage.title,
			'rule', stage.rule, 'inOrder', stage.in_order, 'opensOn', stage.opens_on,
			'courses', coalesce((
				select jsonb_agg(jsonb_build_object('code', card.code, 'title', card.title, 'jp', card.jp)
					order by card.title)
				from learning.path_course held
				join learning.course_card card on card.code = held.course_code
				where held.path_id = path.id and held.stage = stage.place
			), '[]')) order by stage.place)
		from learning.path_stage stage where stage.path_id = path.id
	), '[]') as stages`;

export async function pathById(db: Db, id: number): Promise<LearningPath | null> {
	const { rows } = await sql<LearningPath>`
		select ${pathColumns} from learning.path path where id = ${id}`.execute(db);
	return rows[0] ?? null;
}

type Followed = { readonly followers: number };

/** Every path for those who make them, newest first; there are dozens, not thousands. */
export async function everyPath(db: Db): Promise<(LearningPath & Followed)[]> {
	const { rows } = await sql<LearningPath & Followed>`
		select ${pathColumns},
			(select count(*) from learning.path_follower where path_id = path.id) as followers
		from learning.path path order by path.id desc limit 100`.execute(db);
	return rows;
}

/** Paths that an officer follows, and those that are open to follow. */
export async function pathsFor(
	db: Db,
	officerId: number,
): Promise<(LearningPath & { readonly follows: boolean })[]> {
	const { rows } = await sql<LearningPath & { follows: boolean }>`
		select ${pathColumns}, own.officer_id is not null as follows
		from learning.path path
		left join learning.path_follower own
			on own.path_id = path.id and own.officer_id = ${officerId}
		where path.published_at is not null
			and (path.withdrawn_at is null or own.officer_id is not null)
		order by own.officer_id is null, path.title limit 100`.execute(db);
	return rows;
}

/** How many follow a path. */
export async function followersOf(db: Db, pathId: number): Promise<number> {
	const { n } = await db
		.selectFrom('learning.path_follower')
		.select((eb) => eb.fn.countAll<number>().as('n'))
		.where('path_id', '=', pathId)
		.executeTakeFirstOrThrow();
	return Number(n);
}
