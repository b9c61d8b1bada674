import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { setNeeds } from '../server.ts';
import {
	dropRatingDraft,
	keepRatingDraft,
	ratingDraftOf,
	skipRating,
	teamCompetencies,
	teamTurns,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let team: Awaited<ReturnType<typeof aTeam>>;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	team = await aTeam(act);
});
afterAll(() => house.end());

const counts = async (at = act) => {
	const all = await teamCompetencies(house.db, team.supervisorId, at.today);
	const found = all.find(({ code }) => code === 'M.3');
	return [found?.done, found?.members];
};

test('a round counts whom this supervisor has rated or passed over, and begins anew after a month', async () => {
	const { unitId, postId, supervisorId, memberId } = team;
	const second = await anOfficer(house.db, { unitId, postId, name: 'Zaenab' });
	await setNeeds(act, [second]);
	await anObservation(act, { officerId: memberId, source: 'test' });
	expect(await counts()).toEqual([0, 2]);
	await anObservation(act, { officerId: memberId, authorOfficerId: supervisorId });
	const me = by(act, supervisorId, 'supervisor');
	const place = { officerId: second, competencyCode: 'M.3' };
	expect(await skipRating(me, place)).toEqual({ ok: true });
	expect(await skipRating(me, place)).toEqual({ ok: true });
	expect(await counts()).toEqual([2, 2]);
	const turns = await teamTurns(house.db, supervisorId, 'M.3', act.today);
	expect(turns.map(({ ratedOn, skippedOn, level }) => [ratedOn, skippedOn, level])).toEqual([
		['2026-11-24', null, 2],
		[null, '2026-11-24', null],
	]);
	expect(await counts(anAct(house.db, { at: '2026-12-28T10:00:00+07:00' }))).toEqual([0, 2]);
});

test('a draft is kept for its writer only, and nobody else may write one', async () => {
	const { memberId: officerId, supervisorId } = team;
	const place = { officerId, competencyCode: 'M.3' };
	const draft = { answers: { 'indikator-1': 'yes' }, note: 'Sabar' };
	const me = by(act, supervisorId, 'supervisor');
	await keepRatingDraft(me, place, { ...draft, note: '' });
	await keepRatingDraft(me, place, draft);
	const competencyId = await competencyIdFor(house.db, 'M.3');
	const kept = () => ratingDraftOf(house.db, { supervisorId, officerId, competencyId });
	expect(await kept()).toEqual(draft);
	expect(await keepRatingDraft(by(act, officerId), place, draft)).toMatchObject({ ok: false });
	expect(await skipRating(by(act, officerId), place)).toMatchObject({ ok: false });
	await dropRatingDraft(me, place);
	expect(await kept()).toBeNull();
});
