import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, competencyIdFor } from '../../../../tests/make/competency.ts';
import {
	aContest,
	aContestedTeam,
	aPdf,
	contestText,
	disk,
} from '../../../../tests/make/contest.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { rebuildBeliefs, standardOf, whyOf } from '../server.ts';
import {
	answerContest,
	askContestant,
	contestCounts,
	contestInbox,
	contestLevel,
	contestOf,
	contestsOf,
	decideContest,
	escalateContests,
	objectToDecision,
	receiveContest,
	withdrawContest,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let team: Awaited<ReturnType<typeof aContestedTeam>>;
let keys = 0;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());
beforeEach(async () => {
	team = await aContestedTeam(act);
});

/** A rating by the supervisor that is too low, and a test that shows more. */
async function unfairlyRated() {
	const { memberId: officerId, supervisorId: authorOfficerId } = team;
	await anObservation(act, { officerId, level: 1, authorOfficerId });
	await anObservation(act, { officerId, level: 3, source: 'test' });
	const why = await whyOf(house.db, officerId, await competencyIdFor(house.db, 'M.3'), act.today);
	return why.find(({ observation }) => observation.level === 1)?.observation.id ?? 0;
}

const proven = async () => {
	const gaps = await standardOf(house.db, team.memberId, act.today);
	const gap = gaps.find(({ code }) => code === 'M.3');
	return [gap?.state, gap?.proven];
};
const contest = (observationId: number | null) =>
	aContest(act, { memberId: team.memberId, observationId, key: `k${(keys += 1)}` });
const reason = 'Atasan belum bekerja bersama pegawai pada tanggal itu.';
const verdict = (id: number, over: object = {}) => ({
	...{ id, verdict: 'upheld' as const, reason, observationIds: [] },
	...over,
});

describe('a contest of one piece of evidence', () => {
	test('that is upheld takes the evidence out of the count, and the level changes at once', async () => {
		const observationId = await unfairlyRated();
		expect(await proven()).toEqual(['gap', 1]);
		const id = await contest(observationId);
		expect(await receiveContest(act, team.superior, id)).toMatchObject({ ok: true });
		expect(await decideContest(act, team.superior, verdict(id))).toMatchObject({ ok: true });
		expect(await proven()).toEqual(['met', 3]);
		const kept = await house.db
			.selectFrom('competency.observation')
			.select('level')
			.where('id', '=', observationId)
			.executeTakeFirst();
		expect(kept?.level).toBe(1);
		expect(await rebuildBeliefs(act)).toMatchObject({ changed: 0 });
		expect(await proven()).toEqual(['met', 3]);
	});

	test('that is rejected changes nothing, and its decider gave a reason', async () => {
		const id = await contest(await unfairlyRated());
		await decideContest(act, team.superior, verdict(id, { verdict: 'rejected' }));
		expect(await proven()).toEqual(['gap', 1]);
		const found = await contestOf(house.db, id);
		expect(found).toMatchObject({ state: 'settled', verdict: 'rejected' });
		expect(found?.steps.map(({ act: step, dueOn }) => [step, dueOn])).toEqual([
			['rejected', '2026-12-08'],
		]);
	});

	test('that ends in a new assessment lets it prove nothing, and keeps what it told', async () => {
		const { memberId: officerId, supervisorId: authorOfficerId } = team;
		await anObservation(act, { officerId, level: 2, authorOfficerId });
		const [seen] = await whyOf(
			house.db,
			officerId,
			await competencyIdFor(house.db, 'M.3'),
			act.today,
		);
		const id = await contest(seen?.observation.id ?? 0);
		await decideContest(act, team.organiser, verdict(id, { verdict: 'reassess' }));
		expect(await proven()).toEqual(['gap', 0]);
		const why = await whyOf(house.db, officerId, await competencyIdFor(house.db, 'M.3'), act.today);
		expect(why.map((one) => one.expired)).toEqual([true]);
	});

	test('of the only evidence, upheld, leaves nobody who has assessed, which is no gap', async () => {
		const { memberId: officerId, supervisorId: authorOfficerId } = team;
		await anObservation(act, { officerId, level: 1, authorOfficerId });
		const [seen] = await whyOf(
			house.db,
			officerId,
			await competencyIdFor(house.db, 'M.3'),
			act.today,
		);
		await decideContest(act, team.superior, verdict(await contest(seen?.observation.id ?? 0)));
		expect(await proven()).toEqual(['unassessed', 0]);
		await rebuildBeliefs(act);
		expect(await proven()).toEqual(['unassessed', 0]);
	});

	test('comes once, also as a form sent twice, and with documents by their content', async () => {
		const observationId = await unfairlyRated();
		const wish = {
			...{ officerId: team.memberId, code: 'M.3', observationId, reason: contestText },
			...{ key: 'sama', uploads: [aPdf('surat tugas')] },
		};
		const page = { ...aPdf(''), content: new TextEncoder().encode('<html>') };
		const me = by(act, team.memberId);
		expect(await contestLevel(me, disk, { ...wish, uploads: [page] })).toMatchObject({
			reason: 'fileKind',
		});
		const [one, two] = await Promise.all([
			contestLevel(me, disk, wish),
			contestLevel(me, disk, wish),
		]);
		expect(two).toEqual(one);
		const id = one.ok ? one.id : 0;
		expect((await contestOf(house.db, id))?.files).toHaveLength(1);
		expect(await contestLevel(me, disk, { ...wish, key: 'lain' })).toMatchObject({
			reason: 'oneIsOpen',
		});
		await withdrawContest(me, { id, officerId: team.memberId });
		expect(await contestLevel(me, disk, { ...wish, key: 'lagi' })).toMatchObject({
			reason: 'contestedAlready',
		});
		expect((await contestsOf(house.db, team.memberId)).map((row) => row.verdict)).toEqual([
			'withdrawn',
		]);
	});
});

describe('whoever judges', () => {
	test('neither rated, nor leads the team, nor is the officer, nor stands outside the branch', async () => {
		const id = await contest(await unfairlyRated());
		const supervisor = { ...team.superior, officerId: team.supervisorId };
		expect(await receiveContest(act, supervisor, id)).toMatchObject({ reason: 'ownEvidence' });
		const officer = { ...team.organiser, officerId: team.memberId };
		expect(await decideContest(act, officer, verdict(id))).toMatchObject({ reason: 'ownCase' });
		const { organiser: stranger } = await aContestedTeam(act);
		expect(await receiveContest(act, stranger, id)).toMatchObject({ reason: 'notYours' });
	});

	test('is kept apart by SQL, too', async () => {
		const observationId = await unfairlyRated();
		const id = await contest(observationId);
		const step = (officerId: number) =>
			sql`insert into competency.contest_step (contest_id, number, act, at, by_id, reason)
				values (${id}, 1, 'upheld', now(), ${officerId}, 'Alasan yang cukup panjang.')`.execute(house.db);
		await expect(step(team.supervisorId)).rejects.toThrow('nobody judges');
		await expect(step(team.memberId)).rejects.toThrow('nobody judges');
		const ruling = sql`insert into competency.evidence_ruling values
			(${observationId}, 'struck', ${id}, '2026-11-24', ${team.supervisorId}, now())`;
		await expect(ruling.execute(house.db)).rejects.toThrow('by somebody else');
	});

	test('of the whole level says which evidence is meant', async () => {
		const observationId = await unfairlyRated();
		const id = await contest(null);
		expect(await decideContest(act, team.superior, verdict(id))).toMatchObject({
			reason: 'noEvidenceChosen',
		});
		const meant = { observationIds: [observationId] };
		expect(await decideContest(act, team.superior, verdict(id, meant))).toMatchObject({ ok: true });
		expect(await decideContest(act, team.superior, verdict(id, meant))).toMatchObject({ ok: true });
		expect(await decideContest(act, team.organiser, verdict(id, meant))).toMatchObject({
			reason: 'settledAlready',
		});
		expect(await proven()).toEqual(['met', 3]);
	});
});

describe('the clock', () => {
	test('runs for the officer while something is asked, and for the decider afterwards', async () => {
		const id = await contest(await unfairlyRated());
		const due = async () => (await contestOf(house.db, id))?.dueOn;
		expect(await due()).toBe('2026-11-27');
		await receiveContest(act, team.superior, id);
		expect(await due()).toBe('2026-12-08');
		const question = 'Kirimkan surat tugas Anda.';
		await askContestant(act, team.superior, { id, question });
		expect(await due()).toBe('2026-12-01');
		expect(await decideContest(act, team.superior, verdict(id))).toMatchObject({
			reason: 'waitsForOfficer',
		});
		const answer = { id, officerId: team.memberId, text: 'Terlampir surat tugas.' };
		const uploads = [aPdf('surat')];
		await answerContest(by(act, team.memberId), disk, { ...answer, uploads });
		await answerContest(by(act, team.memberId), disk, { ...answer, uploads });
		expect(await due()).toBe('2026-12-08');
		expect((await contestOf(house.db, id))?.files).toHaveLength(1);
	});

	test('that has run out is told once, and another person may take the case', async () => {
		const id = await contest(await unfairlyRated());
		await receiveContest(act, team.superior, id);
		expect(await receiveContest(act, team.organiser, id)).toMatchObject({ reason: 'inOtherHands' });
		const later = anAct(house.db, { at: '2026-12-09T01:00:00+07:00' });
		while ((await escalateContests(later)) > 0);
		expect(await escalateContests(later)).toBe(0);
		const branches = [team.top];
		expect(await contestCounts(house.db, { branches }, later.today)).toEqual({
			...{ open: 1, late: 1, asked: 0 },
		});
		const told = await house.db
			.selectFrom('platform.event')
			.select('payload')
			.where('key', '=', `competency.contestMoved:${id}:2`)
			.executeTakeFirst();
		expect(told?.payload).toMatchObject({
			act: 'escalated',
			tells: [
				{ officerId: team.memberId, as: 'officer' },
				{ officerId: team.organiser.officerId, as: 'organiser' },
			],
		});
		expect(await receiveContest(later, team.organiser, id)).toMatchObject({ ok: true });
		const page = await contestInbox(house.db, { branches }, null);
		expect(page.rows.map((row) => [row.id, row.escalatedOn])).toEqual([[id, null]]);
	});
});

describe('an objection', () => {
	test('comes once, to an organiser who has not decided, within its days', async () => {
		const id = await contest(await unfairlyRated());
		await decideContest(act, team.organiser, verdict(id, { verdict: 'rejected' }));
		const me = by(act, team.memberId);
		const mine = { id, officerId: team.memberId, text: 'Surat tugas tidak dibaca.' };
		const late = { ...me, ...anAct(house.db, { at: '2026-12-09T10:00:00+07:00' }), who: me.who };
		expect(await objectToDecision(late, mine)).toMatchObject({ reason: 'tooLateToObject' });
		expect(await objectToDecision(me, mine)).toMatchObject({ ok: true });
		expect(await decideContest(act, team.organiser, verdict(id))).toMatchObject({
			reason: 'ownDecision',
		});
		expect(await decideContest(act, team.superior, verdict(id))).toMatchObject({
			reason: 'notYours',
		});
		const { officerId } = (await aContestedTeam(act)).organiser;
		const second = { ...team.organiser, officerId };
		await decideContest(act, second, verdict(id, { verdict: 'rejected' }));
		expect(await objectToDecision(me, { ...mine, text: 'Masih tidak benar.' })).toMatchObject({
			reason: 'objectedAlready',
		});
	});

	test('waits while another case about the same competency is open', async () => {
		const id = await contest(await unfairlyRated());
		await decideContest(act, team.organiser, verdict(id, { verdict: 'rejected' }));
		const other = await contest(null);
		const me = by(act, team.memberId);
		const mine = { id, officerId: team.memberId, text: 'Surat tugas tidak dibaca.' };
		expect(await objectToDecision(me, mine)).toEqual({ ok: false, reason: 'oneIsOpen' });
		await withdrawContest(me, { id: other, officerId: team.memberId });
		expect(await objectToDecision(me, mine)).toMatchObject({ ok: true });
	});
});
