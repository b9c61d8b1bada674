import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation } from '../../../../tests/make/competency.ts';
import { aContestedTeam, aPdf, disk } from '../../../../tests/make/contest.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { addDays } from '../../time/index.ts';
import type { PriorMoved } from './events-prior.ts';
import type { Answer } from '../rating.ts';
import { competencyFor, standardOf } from '../server.ts';
import { claimPrior, decidePrior, priorClaimsOf, waitingPrior } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let team: Awaited<ReturnType<typeof aContestedTeam>>;
let ids: number[];
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());
beforeEach(async () => {
	team = await aContestedTeam(act);
	const competency = await competencyFor(house.db, team.memberId, 'M.3');
	const asked = competency?.levels.find(({ level }) => level === competency.required);
	ids = asked?.indicators.map(({ id }) => id) ?? [];
});

const summary = 'Tiga tahun melayani warga pada lembaga lain.';
const claim = (over: object = {}) =>
	claimPrior(by(act, team.memberId), disk, {
		...{ officerId: team.memberId, code: 'M.3', summary, documentsUntil: null, key: 'satu' },
		said: new Map(ids.map((id) => [id, 'Lihat dokumen halaman 2.'])),
		uploads: [aPdf('ijazah')],
		...over,
	});
const decide = (id: number, answer: Answer, who = team.organiser) =>
	decidePrior(by(act, who.officerId, 'organiser'), who, {
		...{ id, found: new Map(ids.map((one) => [one, answer])) },
		reason: 'Dokumen menunjukkan semua indikator.',
	});
const proven = async () => {
	const gaps = await standardOf(house.db, team.memberId, act.today);
	const gap = gaps.find(({ code }) => code === 'M.3');
	return [gap?.state, gap?.proven, gap?.provenUntil];
};

test('learning elsewhere counts only when it is recognised, and until its documents end', async () => {
	const sent = await claim({ documentsUntil: '2027-02-28' });
	expect(await claim({ documentsUntil: '2027-02-28' })).toEqual(sent);
	expect(await claim({ key: 'dua' })).toMatchObject({ reason: 'oneIsOpen' });
	expect(await proven()).toEqual(['unassessed', 0, null]);
	const { rows } = await waitingPrior(house.db, [team.top], null);
	const [waiting] = rows.filter(({ officerId }) => officerId === team.memberId);
	expect(waiting?.dueOn).toBe('2026-12-22');
	const id = waiting?.id ?? 0;
	expect(await decide(id, 'yes')).toMatchObject({ ok: true, reached: 2 });
	expect(await decide(id, 'yes')).toMatchObject({ ok: true, reached: 2 });
	expect(await proven()).toEqual(['met', 2, '2027-03-01']);
});

test('a claim without documents or statements is not taken, and a refusal is no evidence', async () => {
	expect(await claim({ uploads: [] })).toMatchObject({ reason: 'fileMissing' });
	const yesterday = addDays(act.today, -1);
	expect(await claim({ documentsUntil: yesterday })).toMatchObject({ reason: 'documentsOver' });
	expect(await claim({ said: new Map() })).toMatchObject({ reason: 'statementsIncomplete' });
	expect(await claim({ code: 'T.IZIN' })).toMatchObject({ reason: 'notDemanded' });
	const sent = await claim();
	await decide(sent.ok ? sent.id : 0, 'partly');
	expect(await proven()).toEqual(['unassessed', 0, null]);
	const [own] = await priorClaimsOf(house.db, team.memberId);
	expect([own?.verdict, own?.reached]).toEqual(['refused', 0]);
});

test('documents that end today still prove today, and no longer when they are judged tomorrow', async () => {
	const sent = await claim({ documentsUntil: act.today });
	const id = sent.ok ? sent.id : 0;
	const tomorrow = anAct(house.db, { at: '2026-11-25T09:00:00+07:00' });
	const { organiser } = team;
	const judged = (answer: Answer) =>
		decidePrior(by(tomorrow, organiser.officerId, 'organiser'), organiser, {
			...{ id, found: new Map(ids.map((one) => [one, answer])) },
			reason: 'Dokumen menunjukkan semua indikator.',
		});
	expect(await judged('yes')).toMatchObject({ reason: 'documentsOver' });
	expect(await decide(id, 'yes')).toMatchObject({ ok: true, reached: 2 });
	expect(await proven()).toEqual(['met', 2, '2026-11-25']);
});

test('a claim is told to the officer and to who may judge it, a decision to the officer and its judge', async () => {
	const { memberId, organiser } = team;
	const sent = await claim();
	const id = sent.ok ? sent.id : 0;
	await claim();
	await decide(id, 'yes');
	await decide(id, 'yes');
	const { rows } = await sql<{ payload: PriorMoved }>`
		select payload from platform.event where name = 'competency.priorMoved'
			and payload ->> 'claimId' = ${String(id)} order by id`.execute(house.db);
	const tells = [
		{ officerId: memberId, as: 'officer' },
		{ officerId: organiser.officerId, as: 'judge' },
	];
	expect(rows.map(({ payload }) => payload)).toMatchObject([
		{ act: 'claimed', day: '2026-12-22', reached: null, tells },
		{ act: 'recognised', day: '2029-11-23', reached: 2, tells },
	]);
});

test('nobody recognises the own learning, nor that of somebody whom he rates, not even in SQL', async () => {
	const sent = await claim();
	const id = sent.ok ? sent.id : 0;
	const as = (officerId: number) => ({ ...team.organiser, officerId });
	expect(await decide(id, 'yes', as(team.memberId))).toMatchObject({ reason: 'ownCase' });
	expect(await decide(id, 'yes', as(team.supervisorId))).toMatchObject({ reason: 'ownTeam' });
	const { organiser: stranger } = await aContestedTeam(act);
	expect(await decide(id, 'yes', stranger)).toMatchObject({ reason: 'noSuchClaim' });
	const rated = { officerId: team.memberId, authorOfficerId: team.organiser.officerId };
	await anObservation(act, rated);
	expect(await decide(id, 'yes')).toMatchObject({ reason: 'ownTeam' });
	const forged = sql`insert into competency.prior_decision values
		(${id}, 'recognised', 2, '[]', 'Alasan yang cukup panjang.', ${team.supervisorId}, now())`;
	await expect(forged.execute(house.db)).rejects.toThrow('nobody recognises');
});
