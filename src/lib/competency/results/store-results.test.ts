import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aLineDesk, aTable, countsOf, type LineDesk } from '../../../../tests/make/lineDesk.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { day } from '../../time/index.ts';
import { seedReference } from '../reference.server.ts';
import { resultColumns } from './columns.ts';
import type { ResultSource } from './result.ts';
import { RESULTS_JOB, resultsRun, resultsRuns, sendResults, takeResults } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let desk: LineDesk;
let officerId: number, nip: string;

beforeAll(async () => {
	house = await testDatabase();
	await seedReference(house.db);
	const unitId = await aUnit(house.db);
	const postId = await aPost(house.db);
	nip = '199001012015032777';
	officerId = await anOfficer(house.db, { unitId, postId, nip });
	desk = await aLineDesk(house, { officerId: await anOfficer(house.db), unitId });
});
afterAll(() => house.end());

const line = (more: Partial<Record<keyof typeof resultColumns, string>> = {}) => ({
	...{ nip, competency: 'M.3', level: '3', on: '02-03-2026' },
	...{ institution: 'Pusat Penilaian Contoh', number: 'PA/12', ...more },
});
const fields = Object.keys(resultColumns) as (keyof typeof resultColumns)[];
const table = (lines: ReturnType<typeof line>[]) =>
	aTable([
		fields.map((field) => resultColumns[field].column),
		...lines.map((one) => fields.map((field) => one[field])),
	]);
const send = (lines: ReturnType<typeof line>[], source: ResultSource = 'assessment') =>
	sendResults(desk.act, desk.files, { source, upload: table(lines) });
const run = async (id: number) => (await resultsRun(house.db, desk.officerId, id))!;
const checked = async (lines: ReturnType<typeof line>[], source: ResultSource = 'assessment') => {
	const id = await send(lines, source);
	await desk.work();
	return run(id);
};
const take = async (id: number) => {
	const asked = await takeResults(desk.act, id);
	await desk.work();
	return run(asked.ok ? asked.runId : 0);
};
const evidence = async (number: string) => {
	const { rows } = await house.pool.query<{ level: number; source: string }>(
		`select level, source from competency.observation where officer_id = $1
		and evidence ->> 'number' like $2 order by id`,
		[officerId, number],
	);
	return rows;
};

test('a list is checked first, and becomes evidence once, however often it is sent', async () => {
	const lines = [line(), line({ competency: 'm.5', level: '0' })];
	const first = await checked(lines);
	expect(countsOf(first)).toEqual({ outcome: 'checked', lines: 2, taken: 2, known: 0, wrong: 0 });
	expect(await evidence('PA/12')).toEqual([]);
	expect(await send(lines), 'the same file while it waits').toBe(first.id);
	expect(await send(lines, 'certificate')).not.toBe(first.id);
	const taken = await take(first.id);
	expect(countsOf(taken)).toMatchObject({ outcome: 'applied', taken: 2 });
	expect(await takeResults(desk.act, first.id)).toEqual({ ok: true, runId: taken.id });
	expect(await evidence('PA/12')).toEqual([
		...[
			{ level: 3, source: 'assessment' },
			{ level: 0, source: 'assessment' },
		],
	]);
	expect(countsOf(await checked(lines))).toMatchObject({ taken: 0, known: 2 });
});

test('the job delivered twice, and twice at once, counts each line once', async () => {
	const { id } = await checked([line({ number: 'PA/13' })], 'certificate');
	const asked = await takeResults(desk.act, id);
	const runId = asked.ok ? asked.runId : 0;
	await Promise.allSettled([1, 2].map(() => desk.deliver(RESULTS_JOB, runId)));
	await desk.work();
	expect(countsOf(await run(runId))).toMatchObject({ outcome: 'applied', taken: 1 });
	expect(await evidence('PA/13')).toEqual([{ level: 3, source: 'certificate' }]);
});

/** As a kill: the run is begun, lines of the first steps are written, nothing says that it ended. */
async function cutOff(runId: number): Promise<void> {
	await house.pool.query(`create function competency.cut_off() returns trigger language plpgsql as
		$$ begin if new.evidence ->> 'number' = 'PU/120' then raise 'cut off'; end if; return new; end $$;
		create trigger cut_off before insert on competency.observation
			for each row execute function competency.cut_off()`);
	await expect(desk.deliver(RESULTS_JOB, runId)).rejects.toThrow('cut off');
	await house.pool.query('drop function competency.cut_off cascade');
}

const many = () => Array.from({ length: 130 }, (_, at) => line({ number: `PU/${at + 1}` }));

test('a job that a kill cut off goes on behind the lines it has taken, and counts them', async () => {
	const { id } = await checked(many());
	const asked = await takeResults(desk.act, id);
	const runId = asked.ok ? asked.runId : 0;
	await cutOff(runId);
	expect(await run(runId)).toMatchObject({ outcome: 'failed', rowsTaken: 100, rowsTotal: 130 });
	expect(await evidence('PU/%')).toHaveLength(100);
	await house.pool.query(
		'update platform.import_run set outcome = null, ended_at = null where id = $1',
		[runId],
	);
	await desk.deliver(RESULTS_JOB, runId);
	expect(countsOf(await run(runId))).toEqual({
		...{ outcome: 'applied', lines: 130, taken: 130, known: 0, wrong: 0 },
	});
	expect(await evidence('PU/%')).toHaveLength(130);
});

test('everything wrong with a line is said by column, and the right ones are taken', async () => {
	const told = await checked(
		[
			line({ competency: 'X.9', level: '6', on: '01-12-2026', number: '' }),
			line({ nip: '199001012015030000', number: 'PB/1' }),
			line({ number: 'PB/2' }),
			line({ number: 'PB/2' }),
		],
		'certificate',
	);
	expect(countsOf(told)).toMatchObject({ lines: 4, taken: 1, wrong: 3 });
	const defects = told.summary?.defects?.first ?? [];
	expect(defects.map(({ row, column, reason }) => [row, column, reason])).toEqual([
		[2, 'KOMPETENSI', 'competency'],
		[2, 'TINGKAT', 'level'],
		[2, 'TANGGAL', 'inFuture'],
		[2, 'NOMOR', 'number'],
		[3, 'NIP', 'nipUnknown'],
		[5, 'NIP', 'twiceInFile'],
	]);
	expect(countsOf(await take(told.id))).toMatchObject({ outcome: 'applied', taken: 1, wrong: 3 });
});

test('a file that is no list is refused with its reason; runs are those of their author', async () => {
	const upload = aTable([
		['NIP', 'NAMA'],
		[nip, 'Pegawai'],
	]);
	const id = await sendResults(desk.act, desk.files, { source: 'assessment', upload });
	await desk.work();
	expect((await run(id)).refusal).toMatchObject({ reason: 'columnsMissing' });
	expect(await takeResults(desk.act, id)).toEqual({ ok: false, reason: 'notChecked' });
	expect(await resultsRun(house.db, officerId, id)).toBeNull();
	expect((await resultsRuns(house.db, desk.officerId))[0]?.id).toBe(id);
	expect(await resultsRuns(house.db, officerId)).toEqual([]);
});

test('who no longer organises tells about nobody', async () => {
	const { id } = await checked([line({ number: 'PC/1' })]);
	await house.pool.query('update people.role_grant set to_day = $2 where officer_id = $1', [
		...[desk.officerId, day('2026-01-02')],
	]);
	expect(countsOf(await take(id))).toMatchObject({ outcome: 'applied', taken: 0, wrong: 1 });
});
