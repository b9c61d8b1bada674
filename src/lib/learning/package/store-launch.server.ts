import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Commit } from './forms-commit.ts';
import type { PackageKind } from './package.ts';
import { scoreAtEnd } from './rules-progress.ts';

export type Launch = {
	readonly id: number;
	readonly officerId: number;
	readonly enrolmentId: number;
	readonly lessonId: number;
	readonly courseCode: string;
	readonly slug: string;
	readonly title: string;
	readonly kind: PackageKind;
	/** Of a PDF. */
	readonly pages: number | null;
	readonly openedAt: Date;
	readonly fileId: number;
	readonly storageKey: string;
	readonly href: string;
	readonly mastery: number | null;
	/** The data model of the package as it was kept last, or null at the first opening. */
	readonly cmi: Readonly<Record<string, unknown>> | null;
	readonly seconds: number;
};

type PackageLesson = {
	readonly id: number;
	readonly reports: boolean;
	readonly kind: PackageKind;
};

/** The item of a course that opens as a package, or null where the lesson is another thing. */
export async function lessonOfPackage(
	db: Db,
	courseId: number,
	slug: string,
): Promise<PackageLesson | null> {
	const { rows } = await sql<PackageLesson>`
		select lesson.id, item.reports, package.kind from learning.lesson
		join learning.package_lesson item on item.lesson_id = lesson.id
		join learning.package on package.id = item.package_id
		where lesson.course_id = ${courseId} and lesson.slug = ${slug}`.execute(db);
	return rows[0] ?? null;
}

export async function insertLaunch(
	db: Db,
	launch: {
		readonly tokenHash: Buffer;
		readonly enrolmentId: number;
		readonly lessonId: number;
		readonly at: Date;
		readonly endsAt: Date;
	},
): Promise<void> {
	await db
		.insertInto('learning.package_launch')
		.values({
			token_hash: launch.tokenHash,
			enrolment_id: launch.enrolmentId,
			lesson_id: launch.lessonId,
			opened_at: launch.at,
			ends_at: launch.endsAt,
		})
		.execute();
}

/** The opening with this token while it lasts and is the newest of its item. */
export async function launchWith(db: Db, tokenHash: Buffer, now: Date): Promise<Launch | null> {
	const { rows } = await sql<Launch>`
		select launch.id, enrolment.officer_id as "officerId", launch.enrolment_id as "enrolmentId",
			launch.lesson_id as "lessonId", course.code as "courseCode", lesson.slug, lesson.title,
			package.kind, package.pages, launch.opened_at as "openedAt", package.file_id as "fileId", file.storage_key as "storageKey", item.href,
			item.mastery, state.cmi, coalesce(state.seconds, 0) as seconds
		from learning.package_launch launch
		join learning.enrolment on enrolment.id = launch.enrolment_id
		join learning.package_lesson item on item.lesson_id = launch.lesson_id
		join learning.lesson on lesson.id = item.lesson_id
		join learning.course on course.id = lesson.course_id
		join learning.package on package.id = item.package_id
		join platform.file on file.id = package.file_id
		left join learning.package_state state
			on state.enrolment_id = launch.enrolment_id and state.lesson_id = launch.lesson_id
		where launch.token_hash = ${tokenHash} and launch.ends_at > ${now} and not exists (
			select from learning.package_launch newer
			where newer.enrolment_id = launch.enrolment_id and newer.lesson_id = launch.lesson_id
				and newer.id > launch.id
		)`.execute(db);
	return rows[0] ?? null;
}

/**
 * Keeps what the package said last, and the best score with which an attempt ended. Its hour of the
 * first completion lies with the lesson.
 */
export async function keepState(db: Db, launch: Launch, commit: Commit, at: Date): Promise<void> {
	const { completion, success, score } = commit;
	const seconds = Math.max(commit.seconds, launch.seconds);
	await sql`
		insert into learning.package_state
			(enrolment_id, lesson_id, cmi, completion, success, score, best, seconds, kept_at)
		values (${launch.enrolmentId}, ${launch.lessonId}, ${JSON.stringify(commit.cmi)}::jsonb,
			${completion}, ${success}, ${score}, ${scoreAtEnd(commit)}, ${seconds}, ${at})
		on conflict (enrolment_id, lesson_id) do update set cmi = excluded.cmi,
			completion = excluded.completion, success = excluded.success, score = excluded.score,
			best = greatest(package_state.best, excluded.best),
			seconds = excluded.seconds, kept_at = excluded.kept_at`.execute(db);
	await sql`
		update learning.package_launch set commits = commits + 1, last_commit_at = ${at},
			seconds = greatest(seconds, ${commit.seconds - launch.seconds}::int)
		where id = ${launch.id}`.execute(db);
}

export type ItemState = {
	readonly slug: string;
	readonly completion: string;
	readonly success: string;
	/** Of the newest attempt. */
	readonly score: number | null;
	/** The best with which an attempt ended: the one that counts. */
	readonly best: number | null;
	readonly seconds: number;
	readonly keptAt: Date;
	/** How far somebody is in a PDF; null for other packages. */
	readonly reading: { readonly page: number; readonly seen: number; readonly pages: number } | null;
};

/** What the items of an enrolment said last, those that said something. */
export async function itemStates(db: Db, enrolmentId: number): Promise<ItemState[]> {
	const { rows } = await sql<ItemState>`
		select lesson.slug, state.completion, state.success, state.score, state.best, state.seconds,
			state.kept_at as "keptAt",
			case when package.kind = 'pdf' then jsonb_build_object('page', state.cmi->'page',
				'seen', jsonb_array_length(state.cmi->'seen'), 'pages', package.pages) end as reading
		from learning.package_state state join learning.lesson on lesson.id = state.lesson_id
		join learning.package_lesson item on item.lesson_id = state.lesson_id
		join learning.package on package.id = item.package_id
		where state.enrolment_id = ${enrolmentId} order by lesson.position`.execute(db);
	return rows;
}
