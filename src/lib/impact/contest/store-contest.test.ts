import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aLeader, aServedSeason, theTop } from '../../../../tests/make/impact.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { comparisonPage, everyComparison, study } from '../comparison/server.ts';
import { contestsBy, findingsState, openContest, stepContest } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let comparisonId: number;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	await aServedSeason(house.db, 'keliru', { code: 'KELIRU' });
	await study(act);
	comparisonId = (await comparisonPage(house.db, everyComparison, null)).rows[0]?.id ?? 0;
});
afterAll(() => house.end());

const reason = 'Kantor kami pindah gedung tepat pada minggu itu.';
const leader = async () => aLeader(await anOfficer(house.db), await theTop(house.db));

async function aDoubt() {
	const who = await leader();
	const done = await openContest(act, who, { comparisonId, key: `k${who.officerId}`, reason });
	if (!done.ok) throw new Error(done.reason);
	return { who, contestId: done.contestId };
}

describe('a doubt about a finding', () => {
	test('sent twice is one, with ten working days to its answer', async () => {
		const who = await leader();
		const asked = { comparisonId, key: 'sama', reason };
		const [one, two] = [await openContest(act, who, asked), await openContest(act, who, asked)];
		expect(two).toEqual(one);
		const [contest] = await contestsBy(house.db, { comparisonId });
		expect(contest).toMatchObject({ version: 1, dueOn: '2026-12-08', steps: [] });
	});

	test('is neither raised nor answered by a leader of another branch', async () => {
		const stranger = await aLeader(
			await anOfficer(house.db),
			await aUnit(house.db, { parentId: await theTop(house.db) }),
		);
		const asked = { comparisonId, key: 'asing', reason };
		const refused = { ok: false, reason: 'notYours' };
		expect(await openContest(act, stranger, asked)).toEqual(refused);
		const { contestId } = await aDoubt();
		expect(await stepContest(act, stranger, { contestId, step: 'taken', reason: '' })).toEqual(
			refused,
		);
	});

	test('is answered by another person, once, with a reason', async () => {
		const { who, contestId } = await aDoubt();
		const answer = {
			contestId,
			step: 'rejected',
			reason: 'Antrean sebelum pindah tidak berbeda.',
		} as const;
		expect(await stepContest(act, who, answer)).toEqual({ ok: false, reason: 'ownDoubt' });
		const other = await leader();
		expect(await stepContest(act, other, { contestId, step: 'taken', reason: '' })).toMatchObject({
			ok: true,
		});
		expect(await stepContest(act, other, { ...answer, reason: 'tidak' })).toEqual({
			ok: false,
			reason: 'reasonTooShort',
		});
		const { doubts: before } = await findingsState(house.db, act.today);
		expect(await stepContest(act, other, answer)).toMatchObject({ ok: true });
		const { doubts } = await findingsState(house.db, act.today);
		expect(doubts.waiting).toBe(before.waiting - 1);
		expect(await stepContest(act, await leader(), answer)).toEqual({
			ok: false,
			reason: 'alreadyAnswered',
		});
	});

	test('of two answers at once one comes first', async () => {
		const { contestId } = await aDoubt();
		const [one, two] = [await leader(), await leader()];
		const answers = await Promise.all([
			stepContest(act, one, { contestId, step: 'upheld', reason }),
			stepContest(act, two, { contestId, step: 'rejected', reason }),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});
});
