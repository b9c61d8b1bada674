import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { aTeam } from '../../../tests/make/competency.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Level } from './level.ts';
import type { Answer } from './rating.ts';
import { competencyFor, indicatorsAsked, rateByIndicators } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const asOfficer = (officerId: number) =>
	anAct(house.db, { who: { kind: 'officer', officerId, role: 'supervisor' } });

async function answered(officerId: number, answerOf: (level: Level) => Answer) {
	const competency = await competencyFor(house.db, officerId, 'M.3');
	const asked = indicatorsAsked(competency!, competency!.required!);
	return new Map(asked.map(({ id, level }) => [id, answerOf(level)]));
}

const rating = async (officerId: number, answerOf: (level: Level) => Answer) => ({
	officerId,
	competencyCode: 'M.3',
	answers: await answered(officerId, answerOf),
	note: 'Menenangkan warga yang marah pada Senin pagi.',
	key: randomUUID(),
});

test('the supervisor of today rates on the indicators around the demanded level', async () => {
	const { memberId, supervisorId } = await aTeam(anAct(house.db));
	const given = await rating(memberId, (level) => (level <= 2 ? 'yes' : 'no'));
	expect(given.answers.size).toBe(9);
	expect(await rateByIndicators(asOfficer(supervisorId), given)).toEqual({
		ok: true,
		level: 2,
		proven: 2,
	});
});

test('sending the form twice is one rating', async () => {
	const { memberId, supervisorId } = await aTeam(anAct(house.db));
	const given = await rating(memberId, () => 'yes');
	await rateByIndicators(asOfficer(supervisorId), given);
	expect(await rateByIndicators(asOfficer(supervisorId), given)).toMatchObject({ proven: null });
	const kept = await house.db
		.selectFrom('competency.observation')
		.select('id')
		.where('officer_id', '=', memberId)
		.execute();
	expect(kept).toHaveLength(1);
});

test('a colleague, the member and an outsider may not rate', async () => {
	const { memberId } = await aTeam(anAct(house.db));
	const given = await rating(memberId, () => 'yes');
	for (const who of [memberId, await anOfficer(house.db)])
		expect(await rateByIndicators(asOfficer(who), given)).toEqual({
			ok: false,
			reason: 'notSupervisor',
		});
});

test('a rating with an indicator left out is refused', async () => {
	const { memberId, supervisorId } = await aTeam(anAct(house.db));
	const given = await rating(memberId, () => 'yes');
	given.answers.delete([...given.answers.keys()][0]!);
	expect(await rateByIndicators(asOfficer(supervisorId), given)).toEqual({
		ok: false,
		reason: 'answersIncomplete',
	});
});

test('a rating that shows not even the first level proves nothing', async () => {
	const { memberId, supervisorId } = await aTeam(anAct(house.db));
	const given = await rating(memberId, () => 'no');
	expect(await rateByIndicators(asOfficer(supervisorId), given)).toMatchObject({
		level: 0,
		proven: 0,
	});
});
