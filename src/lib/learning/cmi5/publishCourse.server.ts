import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { TreeNode } from './rules-satisfied.ts';
import { unitsIn, type Structure, type StructureNode } from './structure.ts';

/** An id that nobody else has; the publisher's own may stand in many systems and courses. */
const ownId = () => `urn:uuid:${randomUUID()}`;

/** Lays a course of cmi5 under the lessons that were made of its units. */
export async function publishCourse(
	tx: Tx,
	course: {
		readonly packageId: number;
		readonly courseId: number;
		readonly lessons: readonly { readonly id: number; readonly position: number }[];
	},
): Promise<void> {
	const { rows: taken } = await sql<{ structure: Structure }>`
		select structure from learning.package where id = ${course.packageId}`.execute(tx);
	const [held] = taken;
	if (!held) throw new Error(`no package ${course.packageId}`);
	const { id, title, children } = held.structure;
	const units = unitsIn(children);
	await tx
		.insertInto('learning.cmi5_course')
		.values({
			course_id: course.courseId,
			publisher_id: id,
			activity_id: ownId(),
			title: JSON.stringify(title),
			tree: JSON.stringify(treeOf(children)),
		})
		.execute();
	const rows = course.lessons.flatMap((lesson) => {
		const unit = units[lesson.position - 1];
		return unit ? [rowOf(lesson.id, unit)] : [];
	});
	await tx.insertInto('learning.cmi5_unit').values(rows).execute();
}

function rowOf(lessonId: number, unit: ReturnType<typeof unitsIn>[number]) {
	return {
		lesson_id: lessonId,
		publisher_id: unit.id,
		activity_id: ownId(),
		title: JSON.stringify(unit.title),
		description: JSON.stringify(unit.description),
		activity_type: unit.activityType,
		move_on: unit.moveOn,
		mastery_score: unit.masteryScore,
		launch_method: unit.launchMethod,
		launch_parameters: unit.launchParameters,
		entitlement_key: unit.entitlementKey,
	};
}

function treeOf(nodes: readonly StructureNode[], place = { next: 1 }): TreeNode[] {
	return nodes.map((node): TreeNode => {
		if (node.kind === 'au') return { kind: 'au', position: place.next++ };
		const { id, title } = node;
		const children = treeOf(node.children, place);
		return { kind: 'block', activityId: ownId(), publisherId: id, title, children };
	});
}
