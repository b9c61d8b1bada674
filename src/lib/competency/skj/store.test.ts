import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { seedReference } from '../reference.server.ts';
import { setNeeds, standardOf } from '../server.ts';
import { familyAddress, familyIn } from './address.ts';
import { profileIn } from './forms.ts';
import { profileTyped } from './profileTyped.ts';
import type { ProfileBody } from './profile.ts';
import {
	approveProfile,
	demandChoices,
	demandsOf,
	draftChangesOf,
	draftDemandsOf,
	draftProfile,
	followProfile,
	profileDraft,
	profileInForce,
	profileTarget,
	targetOfOfficer,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let [author, approver, holder, postId] = [0, 0, 0, 0];
const as = (officerId: number): Act => ({
	...anAct(house.db),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const { today } = anAct(null as never);
beforeAll(async () => {
	house = await testDatabase();
	const unitId = await aUnit(house.db);
	author = await anOfficer(house.db, { unitId });
	approver = await anOfficer(house.db, { unitId });
	postId = await aPost(house.db, { code: 'ARSIP', name: 'Arsiparis', family: 'pelaksana' });
	holder = await anOfficer(house.db, { unitId, postId });
	await setNeeds(anAct(house.db), [holder]);
});
afterAll(() => house.end());

const body: ProfileBody = {
	affair: 'Kearsipan',
	summary: 'Menata arsip layanan.',
	demands: [
		{ code: 'M.3', level: 2, upTo: 3, weight: 'penting' },
		{ code: 'T.DATA', level: 2, upTo: null, weight: 'mutlak' },
	],
	requirements: [{ kind: 'education', text: 'D-III Kearsipan', weight: 'mutlak' }],
	results: ['Arsip ditemukan dalam 5 menit.'],
};

async function arsip() {
	const target = await profileTarget(house.db, 'ARSIP');
	if (!target) throw new Error('no post');
	return target;
}

/** Writes a version as the author and approves it as the other. */
async function inForce(address: string, version: ProfileBody) {
	const target = await profileTarget(house.db, address);
	if (!target) throw new Error(address);
	const drafted = await draftProfile(as(author), target, version);
	if (!drafted.ok) throw new Error(drafted.reason);
	const draft = await profileDraft(house.db, target);
	const writtenAt = draft?.writtenAt.toISOString() ?? '';
	expect(await approveProfile(as(approver), { id: drafted.id, writtenAt })).toEqual({ ok: true });
	return drafted.id;
}

const levelOf = async (code: string) =>
	(await standardOf(house.db, holder, today)).find((one) => one.code === code)?.required;

test('a post without a standard follows its family', async () => {
	const target = await arsip();
	expect(await profileInForce(house.db, target)).toBeNull();
	const demands = await demandsOf(house.db, target, today);
	expect(demands.map(({ level, ofFamily }) => [level, ofFamily])).toEqual(
		Array.from({ length: 9 }, () => [1, true]),
	);
	await inForce(familyAddress('pelaksana'), {
		...body,
		demands: demands.map(({ code }) => ({ code, level: 1, upTo: null, weight: 'mutlak' })),
	});
	expect(await profileInForce(house.db, target)).toMatchObject({ ofFamily: true, version: 1 });
	expect(familyIn(familyAddress('ahli muda'))).toBe('ahli muda');
});

test('its author does not approve it, and a draft changed meanwhile is read again first', async () => {
	const target = await arsip();
	const first = await draftProfile(as(author), target, body);
	const id = first.ok ? first.id : 0;
	const writtenAt = anAct(house.db).now.toISOString();
	expect(await approveProfile(as(author), { id, writtenAt })).toMatchObject({
		reason: 'ownProfile',
	});
	expect(await approveProfile(as(approver), { id, writtenAt: 'earlier' })).toMatchObject({
		reason: 'changedMeanwhile',
	});
	expect(await draftProfile(as(author), target, body)).toEqual(first);
});

test('before it is approved it says what changes, and shows the wording of its own levels', async () => {
	const target = await arsip();
	const drafted = await draftDemandsOf(house.db, target, body, today);
	expect(drafted.map(({ code }) => code)).toContain('T.DATA');
	const spoken = drafted.find(({ code }) => code === 'M.3');
	expect(spoken).toMatchObject({ level: 2, upTo: 3, ofFamily: false, kind: 'manajerial' });
	expect(spoken?.indicators).toHaveLength(3);
	const one = { people: 1, opens: null, closes: null, unassessed: null };
	expect(await draftChangesOf(house.db, target, body, today)).toMatchObject([
		{ code: 'M.3', before: 1, after: 2, ...one },
		{ code: 'T.DATA', before: null, after: 2, ...one },
	]);
	expect(await draftChangesOf(house.db, target, { ...body, demands: [] }, today)).toEqual([]);
});

test('it says how many fall short, but not of fewer than five, whom a figure would tell apart', async () => {
	const held = await aPost(house.db, { code: 'ARSIP-LIMA', family: 'pelaksana' });
	const unitId = await aUnit(house.db);
	const target = await profileTarget(house.db, 'ARSIP-LIMA');
	if (!target) throw new Error('no post');
	const communication = async () => (await draftChangesOf(house.db, target, body, today))[0];
	const holders: number[] = [];
	for (let n = 0; n < 4; n += 1) holders.push(await anOfficer(house.db, { unitId, postId: held }));
	// Who meets level 1 today falls short of level 2
	await anObservation(anAct(house.db), { officerId: holders[0] ?? 0, level: 1 });
	expect(await communication()).toMatchObject({ code: 'M.3', people: 4, opens: null });
	await anOfficer(house.db, { unitId, postId: held });
	expect(await communication()).toMatchObject({ people: 5, opens: 1, closes: 0, unassessed: 4 });
});

test('in force it demands its levels of whoever holds the post, and the family the rest', async () => {
	const id = await inForce('ARSIP', body);
	expect(await followProfile(anAct(house.db), id)).toBe(1);
	expect(await followProfile(anAct(house.db), id)).toBe(0);
	expect([await levelOf('M.3'), await levelOf('T.DATA'), await levelOf('M.1')]).toEqual([2, 2, 1]);
	const [spoken] = (await demandsOf(house.db, await arsip(), today)).filter(
		({ code }) => code === 'M.3',
	);
	expect(spoken).toMatchObject({ level: 2, upTo: 3, weight: 'penting', ofFamily: false });
	expect(spoken?.indicators).toHaveLength(3);
});

test('the next version on the same day takes its place, and a new start does not undo it', async () => {
	const id = await inForce('ARSIP', { ...body, demands: [] });
	await followProfile(anAct(house.db), id);
	await seedReference(house.db);
	await setNeeds(anAct(house.db), [holder]);
	expect([await levelOf('M.3'), await levelOf('T.DATA')]).toEqual([1, undefined]);
	expect((await profileInForce(house.db, await arsip()))?.version).toBe(2);
});

test('a person who changes the post meets the standard of the new one', async () => {
	await inForce('ARSIP', body);
	expect(await targetOfOfficer(house.db, holder)).toMatchObject({ code: 'ARSIP' });
	await house.db
		.updateTable('people.appointment')
		.set({ post_id: await aPost(house.db, { code: 'LAIN', family: 'pengawas' }) })
		.where('officer_id', '=', holder)
		.execute();
	await setNeeds(anAct(house.db), [holder]);
	expect(await targetOfOfficer(house.db, holder)).toMatchObject({ code: 'LAIN' });
	expect([await levelOf('M.3'), await levelOf('T.DATA')]).toEqual([2, undefined]);
});

test('what was typed comes back as the version, and a range that runs backwards is refused', async () => {
	const choices = await demandChoices(house.db, await arsip(), today);
	const codes = choices.map(({ code }) => code);
	const typed = profileTyped(body, choices);
	expect(profileIn(typed, codes)).toEqual({ ok: true, body });
	expect(profileIn({ ...typed, 'sampai-M.3': '1', ikhtisar: '' }, codes)).toEqual({
		ok: false,
		errors: { 'sampai-M.3': 'rangeTurned', ikhtisar: 'summaryMissing' },
	});
});
