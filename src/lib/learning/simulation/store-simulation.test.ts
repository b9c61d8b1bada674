import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { aDrillCourse } from '../../../../tests/make/drillCourse.ts';
import { actInSimulation, chooseInScenario, finishLesson, startSimulationOver } from '../server.ts';
import { enrol } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let at: { officerId: number; courseCode: string; slug: string };
beforeAll(async () => {
	house = await testDatabase();
	const officerId = await anOfficer(house.db);
	const { courseCode, slug } = await aDrillCourse(house.db);
	await enrol(anAct(house.db), { officerId, courseCode, goalId: null, dueOn: null });
	at = { officerId, courseCode, slug };
});
afterAll(() => house.end());

const press = (run: number, step: number, what: string, values: Record<string, string> = {}) =>
	actInSimulation(anAct(house.db), { ...at, id: 'cetak-ulang', run, step, press: what, values });
const runs = () => house.db.selectFrom('learning.simulation_run').selectAll().execute();
const facts = () =>
	house.db
		.selectFrom('platform.event')
		.select('payload')
		.where('name', '=', 'learning.simulationDone')
		.execute();

test('a lesson waits for its simulation and for its scenario, and says for which', async () => {
	const act = anAct(house.db);
	const done = () => finishLesson(act, { ...at, practised: true });
	expect(await done()).toMatchObject({ ok: false, reason: 'simulationOpen' });
	await press(1, 0, 'batal');
	await press(1, 0, 'cari', { nik: '3171 0000' });
	await press(1, 0, 'cari', { nik: '3171 0000' });
	await press(1, 1, 'hasil:1');
	await press(1, 2, 'cetak', { alasan: 'Hilang' });
	expect(await runs()).toMatchObject([{ run: 1, score: 66, passed: false, slips: [1, 0, 0] }]);
	expect(await done()).toMatchObject({ reason: 'simulationOpen' });

	await startSimulationOver(act, { ...at, id: 'cetak-ulang', run: 1 });
	await startSimulationOver(act, { ...at, id: 'cetak-ulang', run: 1 });
	await press(2, 0, 'cari', { nik: '3171 0000' });
	await press(2, 1, 'hasil:1');
	await Promise.all([1, 2].map(() => press(2, 2, 'cetak', { alasan: 'Hilang' })));
	expect(await runs()).toHaveLength(2);
	expect((await facts()).map(({ payload }) => payload)).toMatchObject([
		{ score: 66, passed: false },
		{ score: 100, right: 3, total: 3, passed: true, lessonSlug: at.slug },
	]);

	expect(await done()).toMatchObject({ reason: 'scenarioOpen' });
	await chooseInScenario(act, { ...at, id: 'tanpa-berkas', taken: 0, option: 1 });
	expect(await done()).toEqual({ ok: true });
});
