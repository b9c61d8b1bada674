import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAgency } from '../../../../tests/make/approval.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import { day } from '../../time/index.ts';
import {
	agreedSteps,
	agreeStep,
	checkInOf,
	checkInsOf,
	checkInsSoon,
	finishStep,
	notesOf,
	openCheckIn,
	writeNote,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const days = { heldOn: day('2026-11-24'), nextOn: day('2026-12-22') };

async function aTalk(act: ReturnType<typeof anAct>) {
	const place = await anAgency(act);
	const asked = { partnerId: place.memberId, ...days, token: `bicara-${place.memberId}` };
	const opened = await openCheckIn(by(act, place.supervisorId), asked);
	if (!opened.ok) throw new Error(opened.reason);
	return { ...place, id: opened.id, asked };
}

test('either of the two opens a talk, and sending the form twice is one', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, id, asked } = await aTalk(act);
	expect(await openCheckIn(by(act, supervisorId), asked)).toEqual({ ok: true, id });
	const own = { partnerId: supervisorId, ...days, token: 'dari pegawai' };
	expect(await openCheckIn(by(act, memberId), own)).toMatchObject({ ok: true });
	const talks = await checkInsOf(house.db, memberId);
	expect(talks.map((talk) => [talk.officerId, talk.supervisorId])).toEqual([
		[memberId, supervisorId],
		[memberId, supervisorId],
	]);
});

test('nobody opens a talk with who is neither supervisor nor team', async () => {
	const act = anAct(house.db);
	const { memberId, colleagueId } = await aTalk(act);
	const asked = { partnerId: colleagueId, ...days, token: 'rekan' };
	expect(await openCheckIn(by(act, memberId), asked)).toMatchObject({ reason: 'officerUnknown' });
});

test('both write, nobody else reads or writes, not even the supervisor above', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId, colleagueId, id } = await aTalk(act);
	const note = { checkInId: id, competencyCode: 'M.3', text: 'Sudah lebih jelas menjelaskan.' };
	for (const who of [memberId, supervisorId])
		expect(await writeNote(by(act, who), { ...note, token: `n-${who}` })).toEqual({ ok: true });
	await writeNote(by(act, memberId), { ...note, token: `n-${memberId}` });
	expect(await notesOf(house.db, id)).toHaveLength(2);
	for (const who of [headId, colleagueId]) {
		expect(await checkInOf(house.db, who, id)).toBeNull();
		const denied = await writeNote(by(act, who), { ...note, token: `n-${who}` });
		expect(denied).toMatchObject({ reason: 'notYours' });
	}
});

test('an agreed step is done once, by either of the two', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId, id } = await aTalk(act);
	const step = {
		checkInId: id,
		text: 'Mendampingi loket',
		due: day('2026-12-01'),
		token: `s-${id}`,
	};
	expect(await agreeStep(by(act, supervisorId), step)).toEqual({ ok: true });
	await agreeStep(by(act, supervisorId), step);
	const [agreed] = await agreedSteps(house.db, id);
	const asked = { checkInId: id, stepId: agreed!.id };
	expect(await finishStep(by(act, headId), asked)).toMatchObject({ reason: 'notYours' });
	await finishStep(by(act, memberId), asked);
	await finishStep(by(act, supervisorId), asked);
	const steps = await agreedSteps(house.db, id);
	expect(steps).toHaveLength(1);
	expect(steps[0]?.doneByName).toBe((await checkInOf(house.db, memberId, id))?.officerName);
});

test('both are reminded three days before the next talk, unless they have met since', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, id } = await aTalk(act);
	const soon = async (text: string) =>
		(await checkInsSoon(house.db, day(text))).some((talk) => talk.id === id);
	expect(await soon('2026-12-10')).toBe(false);
	expect(await soon('2026-12-19')).toBe(true);
	const next = { partnerId: supervisorId, heldOn: day('2026-12-18'), nextOn: null, token: 'lagi' };
	await openCheckIn(by(act, memberId), next);
	expect(await soon('2026-12-19')).toBe(false);
});
