import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { recordOwn } from '../../xapi/server.ts';
import { finishItem } from '../package/finish.server.ts';
import { isWhole, wholeBlocks } from './rules-satisfied.ts';
import { actorOf, type CourseUnit } from './session.ts';
import { satisfied, type About } from './statements.ts';
import { insertSatisfied, satisfiedPositions } from './store-satisfied.server.ts';
import { courseTree } from './store-unit.server.ts';
import type { WaiveReason } from './waive.ts';

/** Whose course it is that goes on. */
export type Learning = {
	readonly officerId: number;
	readonly courseId: number;
	readonly courseCode: string;
	readonly enrolmentId: number;
	readonly registrationId: string;
	readonly origin: string;
};

/** A statement of the product about this learning, under an id of its own. */
export const aboutOf = (act: Act, learning: Learning, sessionId: string): About => ({
	id: randomUUID(),
	at: act.now,
	actor: actorOf(learning.origin, learning.officerId),
	registrationId: learning.registrationId,
	sessionId,
});

/**
 * Marks units as satisfied: their lessons are done, and blocks and the course follow where this was
 * the last. What was satisfied before stays as it was. The caller holds the lock of the enrolment.
 */
export async function settle(
	tx: Tx,
	act: Act,
	learning: Learning,
	{
		units,
		...by
	}: {
		readonly units: readonly CourseUnit[];
		readonly sessionId: string;
		readonly waivedFor: WaiveReason | null;
	},
): Promise<void> {
	const { registrationId } = learning;
	const note = (kind: 'unit' | 'block' | 'course', activityIds: readonly string[]) =>
		insertSatisfied(tx, {
			...by,
			waivedFor: kind === 'unit' ? by.waivedFor : null,
			kind,
			activityIds,
			registrationId,
			at: act.now,
		});
	const fresh = await note(
		'unit',
		units.map(({ activityId }) => activityId),
	);
	for (const { activityId, lessonId, slug } of units) {
		if (!fresh.has(activityId)) continue;
		await beginLesson(tx, learning.enrolmentId, lessonId, act.now);
		await finishItem(tx, act, { ...learning, lessonId, slug });
	}
	if (fresh.size === 0) return;
	const course = await courseTree(tx, learning.courseId);
	if (!course) throw new Error(`course ${learning.courseId} is none of cmi5`);
	const done = await satisfiedPositions(tx, registrationId);
	const blocks = wholeBlocks(course.tree, done);
	const freshBlocks = await note(
		'block',
		blocks.map(({ activityId }) => activityId),
	);
	const statements = blocks
		.filter(({ activityId }) => freshBlocks.has(activityId))
		.map((block) => satisfied(aboutOf(act, learning, by.sessionId), block, 'block'));
	const isDone = course.tree.every((node) => isWhole(node, done));
	if (isDone && (await note('course', [course.activityId])).size > 0)
		statements.push(satisfied(aboutOf(act, learning, by.sessionId), course, 'course'));
	if (statements.length > 0)
		await recordOwn({ db: tx, now: act.now }, learning.origin, statements, '1.0.3');
}

/** A lesson that is done without having been opened has a place too. */
async function beginLesson(tx: Tx, enrolmentId: number, lessonId: number, at: Date): Promise<void> {
	await sql`
		insert into learning.lesson_progress (enrolment_id, lesson_id, place, visited_at)
		values (${enrolmentId}, ${lessonId}, '{"screen": 0, "checks": {}}', ${at})
		on conflict do nothing`.execute(tx);
}
