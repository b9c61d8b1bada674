import type { Db } from '../../src/lib/platform/database.server.ts';
import type { Screen } from '../../src/lib/learning/index.ts';
import { aScenario, aSimulation } from './simulation.ts';

const screens: readonly Screen[] = [
	{ title: 'Coba di sistem', blocks: [aSimulation] },
	{ title: 'Satu kasus', blocks: [aScenario] },
];

/** A published course of one lesson that holds a simulation and a scenario. */
export async function aDrillCourse(db: Db) {
	const courseCode = 'LATIH-SISTEM';
	const { id } = await db
		.insertInto('learning.course')
		.values({
			...{ code: courseCode, title: 'Latihan sistem', summary: 'Cetak ulang tanpa ragu.' },
			...{ form_code: 'NKL03', jp: 1, competency_code: 'T.DAFDUK', level: 2 },
			...{ pass_mark: 70, minutes: 45, published_at: new Date('2026-01-01T00:00:00Z') },
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const lesson = { course_id: id, position: 1, slug: 'cetak-ulang', title: 'Cetak ulang' };
	await db
		.insertInto('learning.lesson')
		.values({ ...lesson, minutes: 20, screens: JSON.stringify(screens) })
		.execute();
	return { courseCode, slug: lesson.slug };
}
