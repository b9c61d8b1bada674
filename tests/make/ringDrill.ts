import { actInSimulation, enrol } from '../../src/lib/learning/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { aDrillCourse } from './drillCourse.ts';

/** Somebody practises a system until the end. */
export async function drill(act: Act, officerId: number): Promise<void> {
	const { courseCode, slug } = await aDrillCourse(act.db);
	await enrol(act, { officerId, courseCode, goalId: null, dueOn: null });
	const at = { officerId, courseCode, slug, id: 'cetak-ulang', run: 1 };
	await actInSimulation(act, { ...at, step: 0, press: 'cari', values: { nik: '3171 0000' } });
	await actInSimulation(act, { ...at, step: 1, press: 'hasil:1', values: {} });
	await actInSimulation(act, { ...at, step: 2, press: 'cetak', values: { alasan: 'Hilang' } });
}
