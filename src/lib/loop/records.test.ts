import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { aRecordClient } from '../../../tests/make/records.ts';
import { attemptsAreRecorded, passesAreRecorded } from './arrows.server.ts';

const origin = 'https://mumpuni.test';
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const enrolment = {
	enrolmentId: 7,
	officerId: 12,
	courseCode: 'KOMUNIKASI-LOKET',
	courseVersion: 2,
};

type Statement = { verb: { id: string }; context: { registration: string }; result?: object };

async function statementsOf(officerId: number): Promise<Statement[]> {
	const { ask } = await aRecordClient(house.db);
	const agent = JSON.stringify({ account: { homePage: origin, name: `pegawai-${officerId}` } });
	const page = await ask('GET', `statements?ascending=true&agent=${encodeURIComponent(agent)}`);
	return (JSON.parse(page.text) as { statements: Statement[] }).statements;
}

test('a scored test is one statement and one for each answer, told twice or once', async () => {
	const answers = [
		{ position: 1, option: 2, right: true },
		{ position: 2, option: 0, right: false },
	];
	const fact = { ...enrolment, attemptId: 31, score: 50, passed: false, answers };
	for (const at of ['2026-11-24T10:00:00+07:00', '2026-11-25T10:00:00+07:00'])
		await attemptsAreRecorded(anAct(house.db, { at }), fact, 1, origin);
	const told = await statementsOf(12);
	expect(told.map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
		'failed',
		'answered',
		'answered',
	]);
	expect(new Set(told.map(({ context }) => context.registration)).size).toBe(1);
	expect(told[2]).toMatchObject({ result: { response: '0', success: false } });
	expect(JSON.stringify(told)).not.toContain('"key"');
});

test('a passed course and its certificate are told without name or NIP', async () => {
	const fact = {
		...{ ...enrolment, officerId: 13, courseTitle: 'Komunikasi efektif di loket' },
		...{ competencyCode: 'M.3', level: 2, formCode: 'e-learning', jp: 4, studied: [] },
		...{ passedOn: '2026-11-24' as never, score: 90, goalId: null, certificateNumber: 'S-1' },
	};
	await passesAreRecorded(anAct(house.db), fact, 2, origin);
	const told = await statementsOf(13);
	expect(told.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['passed', 'earned']);
	expect(told[0]).toMatchObject({
		actor: { objectType: 'Agent', account: { homePage: origin, name: 'pegawai-13' } },
		result: { score: { scaled: 0.9 }, success: true, completion: true },
	});
});
