import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { aLeader, aServedSeason, theTop } from '../../../tests/make/impact.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Act } from '../platform/act.server.ts';
import type { StoredEffect } from './server.ts';
import {
	acceptProposal,
	effectHistory,
	latestEffects,
	openProposals,
	proposalById,
	refresh,
	refuseProposal,
} from './server.ts';
import { weeksOf } from './store-panel.server.ts';

const category = 'Pendaftaran Penduduk';
let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

const of = (courseCode: string, measure: string) => (one: StoredEffect) =>
	one.courseCode === courseCode && one.effect.measure === measure;

async function factsOf(name: string, proposalId: number) {
	const { rows } = await sql<{
		payload: object;
	}>`select payload from platform.event
		where name = ${name} and (payload->>'proposalId')::bigint = ${proposalId}`.execute(house.db);
	return rows.map((row) => row.payload);
}

async function aProposalOf(code: string, office: Parameters<typeof aServedSeason>[3] = {}) {
	await aServedSeason(house.db, code, { code }, office);
	await refresh(act, { courseCode: code });
	const proposal = (await openProposals(house.db)).find((one) => one.evidence.courseCode === code);
	if (!proposal) throw new Error(`no proposal about ${code}`);
	return proposal;
}

async function leaderOf(unitId?: number) {
	return aLeader(await anOfficer(house.db), unitId ?? (await theTop(house.db)));
}

describe('refreshing', () => {
	test('finds the effect that the counters really had, and proposes to train more', async () => {
		const { truth } = await aServedSeason(
			house.db,
			'kantor-1',
			{ code: 'CEPAT' },
			{ officers: 70, trained: 31, effect: -1.4, visits: 12 },
		);
		const done = await refresh(act, { serviceCategory: category });
		expect(done).toMatchObject({ ok: true, effects: 2, proposals: 1 });
		const found = (await latestEffects(house.db)).find(of('CEPAT', 'minutes'));
		expect(found).toMatchObject({
			courseTitle: 'Pelatihan CEPAT',
			serviceCategory: category,
		});
		expect(found?.effect).toMatchObject({
			status: 'estimated',
			officersTrained: 31,
		});
		if (found?.effect.status !== 'estimated') return;
		expect(found.effect.low).toBeLessThan(truth);
		expect(found.effect.high).toBeGreaterThan(truth);
		expect(found.effect.high).toBeLessThan(0);

		const [proposal] = await openProposals(house.db);
		expect(proposal).toMatchObject({
			year: 2027,
			finding: { proposal: 'expandTraining' },
		});
	});

	test('twice on the same data adds nothing', async () => {
		expect(await refresh(act)).toMatchObject({ effects: 0, proposals: 0 });
		expect(
			await effectHistory(house.db, {
				courseCode: 'CEPAT',
				serviceCategory: category,
			}),
		).toHaveLength(2);
	});

	test('at the same instant twice makes one proposal', async () => {
		await aServedSeason(house.db, 'bersama', { code: 'BERSAMA' });
		await Promise.all([1, 2, 3].map(() => refresh(act, { courseCode: 'BERSAMA' })));
		const open = (await openProposals(house.db)).filter(
			(one) => one.evidence.courseCode === 'BERSAMA',
		);
		expect(open).toHaveLength(1);
	});

	test('never asks for more of a course that changed nothing', async () => {
		const city = await testDatabase();
		await aServedSeason(city.db, 'nihil', { code: 'NIHIL' }, { effect: 0, unevenness: 0 });
		await refresh(anAct(city.db));
		const [proposal] = await openProposals(city.db);
		await city.end();
		expect(['collectMore', 'keepTraining']).toContain(proposal?.finding.proposal);
	});

	test('reads officers under a number that is another one at the next reading', async () => {
		const keysOf = async (seed: number) => [
			...new Set((await weeksOf(house.db, category, 'minutes', seed)).map((row) => row.officerId)),
		];
		const [first, second] = [await keysOf(1), await keysOf(2)];
		expect(first).toHaveLength(second.length);
		expect(first.filter((key) => second.includes(key))).toEqual([]);
	});

	test('leaves a course alone that has nothing to do with the services', async () => {
		await aServedSeason(house.db, 'jauh', {
			code: 'JAUH',
			competencyCode: 'M.6',
		});
		expect(await refresh(act, { courseCode: 'JAUH' })).toMatchObject({
			effects: 0,
		});
	});

	test('replaces an undecided proposal when the finding changed', async () => {
		const before = await aProposalOf('ENAM', { trained: 6 });
		expect(before.finding.reason.code).toBe('cannotTellYet');
		await house.db
			.updateTable('learning.course')
			.set({ withdrawn_at: act.now })
			.where('code', '=', 'ENAM')
			.execute();
		await sql`update learning.enrolment set passed_at = passed_at - interval '60 weeks'
			where course_id = (select id from learning.course where code = 'ENAM')`.execute(house.db);
		await refresh(act, { courseCode: 'ENAM' });
		const earlier = await proposalById(house.db, before.id);
		expect(earlier?.supersededAt).toEqual(act.now);
		expect(await acceptProposal(act, await leaderOf(), before.id)).toEqual({
			ok: false,
			reason: 'proposalSuperseded',
		});
	});
});

describe('deciding', () => {
	test('an accepted proposal tells the plan once, also when pressed twice', async () => {
		const { id } = await aProposalOf('TERIMA');
		const leader = await leaderOf();
		expect(await acceptProposal(act, leader, id)).toEqual({
			ok: true,
			repeated: false,
		});
		expect(await acceptProposal(act, leader, id)).toEqual({
			ok: true,
			repeated: true,
		});
		const [fact, ...more] = await factsOf('impact.proposalAccepted', id);
		expect(more).toEqual([]);
		expect(fact).toMatchObject({
			year: 2027,
			courseCode: 'TERIMA',
			sentence: { serviceCategory: category },
		});
	});

	test('a refusal without a reason is refused', async () => {
		const { id } = await aProposalOf('TOLAK');
		const leader = await leaderOf();
		expect(await refuseProposal(act, leader, id, '  tidak   ')).toEqual({
			ok: false,
			reason: 'reasonTooShort',
		});
		expect(await refuseProposal(act, leader, id, 'Anggaran 2027 sudah ditetapkan.')).toEqual({
			ok: true,
			repeated: false,
		});
		expect(await proposalById(house.db, id)).toMatchObject({
			decision: 'refused',
			decisionReason: 'Anggaran 2027 sudah ditetapkan.',
		});
		expect(await factsOf('impact.proposalAccepted', id)).toEqual([]);
	});

	test('of two leaders at once one wins', async () => {
		const { id } = await aProposalOf('BEREBUT');
		const [first, second] = [await leaderOf(), await leaderOf()];
		const outcomes = await Promise.all([
			acceptProposal(act, first, id),
			refuseProposal(act, second, id, 'Kelas penuh sampai Juni.'),
		]);
		expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
		expect(outcomes).toContainEqual({
			ok: false,
			reason: 'proposalAlreadyDecided',
		});
	});

	test('is for leaders of the whole province', async () => {
		const { id } = await aProposalOf('JENJANG');
		const elsewhere = await leaderOf(-1);
		expect(await acceptProposal(act, elsewhere, id)).toEqual({
			ok: false,
			reason: 'notYours',
		});
		expect(await acceptProposal(act, await leaderOf(), -7)).toEqual({
			ok: false,
			reason: 'proposalUnknown',
		});
	});

	test('is not asked for again while the finding stays', async () => {
		const { id } = await aProposalOf('TETAP');
		await refuseProposal(act, await leaderOf(), id, 'Kelas penuh sampai Juni.');
		expect(await refresh(act, { courseCode: 'TETAP' })).toMatchObject({
			proposals: 0,
		});
	});
});
