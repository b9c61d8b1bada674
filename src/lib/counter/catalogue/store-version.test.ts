import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import { seedReference } from '../reference.server.ts';
import { isSure } from '../service.ts';
import { serviceCards, serviceSheet } from '../store-service.server.ts';
import * as catalogue from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let officerId: number;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
	officerId = await anOfficer(db);
});
afterAll(() => house.end());

const code = 'DK-KTP-02';
const today = day('2026-11-24');
const later = day('2026-12-01');

async function aKey(of = code) {
	const office = await anOffice(db);
	return { officeId: office.id, code: of, officerId };
}

async function textOf(key: { code: string; officeId: number }) {
	const [version] = await catalogue.versionsOf(db, key.code, key.officeId);
	const { marks: _, ...text } = version!.text;
	return text;
}

const decree = { decree: 'Kep-12/2026', decreeOn: today };
const discussion = {
	heldOn: day('2026-11-20'),
	place: 'Aula kelurahan',
	groups: 'RW, PKK, LMK',
	participants: 31,
	outcome: 'Warga meminta daftar syarat ditempel di pintu.',
};

describe('a new version of a standard', () => {
	test('applies from its day, at its office alone, and the old text stays readable', async () => {
		const key = await aKey();
		const text = { ...(await textOf(key)), requirements: ['KTP-el rusak saja'] };
		expect(await catalogue.saveDraft(anAct(db), { ...key, text })).toMatchObject({ ok: true });
		expect(await serviceSheet(db, code, today, key.officeId)).toMatchObject({ officeId: null });
		await catalogue.proposeDraft(anAct(db), key);
		const adopted = await catalogue.adoptDraft(anAct(db), { ...key, ...decree, validFrom: later });
		expect(adopted).toEqual({ ok: true });
		expect(await serviceSheet(db, code, today, key.officeId)).toMatchObject({ officeId: null });
		const next = await serviceSheet(db, code, later, key.officeId);
		expect(next).toMatchObject({ officeId: key.officeId, requirements: ['KTP-el rusak saja'] });
		expect(isSure(next!.marks, 'promise')).toBe(true);
		expect(await serviceSheet(db, code, later)).toMatchObject({ officeId: null });
		expect(next!.id).toBe(await aService(db, code));
	});

	test('follows the one before without gap or overlap', async () => {
		const key = await aKey();
		const base = await textOf(key);
		for (const [product, from] of [
			['KTP-el satu', today],
			['KTP-el dua', later],
		] as const) {
			await catalogue.saveDraft(anAct(db), { ...key, text: { ...base, product } });
			await catalogue.proposeDraft(anAct(db), key);
			await catalogue.adoptDraft(anAct(db), { ...key, ...decree, validFrom: from });
		}
		const own = (await catalogue.versionsOf(db, code, key.officeId)).filter((v) => v.officeId);
		expect(own.map((v) => [v.number, v.validFrom, v.validTo])).toEqual([
			[2, later, null],
			[1, today, later],
		]);
	});

	test('is adopted only from review, whole, and never backwards', async () => {
		const key = await aKey();
		const base = await textOf(key);
		await catalogue.saveDraft(anAct(db), { ...key, text: { ...base, safety: '' } });
		const adopt = (validFrom = later) =>
			catalogue.adoptDraft(anAct(db), { ...key, ...decree, validFrom });
		expect(await adopt()).toEqual({ ok: false, reason: 'notInReview' });
		await catalogue.proposeDraft(anAct(db), key);
		expect(await adopt()).toEqual({ ok: false, reason: 'partsMissing' });
		await catalogue.saveDraft(anAct(db), { ...key, text: { ...base, safety: 'Aman' } });
		expect(await adopt()).toEqual({ ok: false, reason: 'notInReview' });
		await catalogue.proposeDraft(anAct(db), key);
		expect(await adopt(day('2026-11-23'))).toEqual({ ok: false, reason: 'startsBeforeDecree' });
		expect(await adopt()).toEqual({ ok: true });
	});

	test('that has applied is rewritten by nobody, not even in SQL', async () => {
		const { id } = await db
			.selectFrom('counter.standard')
			.select('id')
			.limit(1)
			.where('valid_from', 'is not', null)
			.executeTakeFirstOrThrow();
		const rewrite = db.updateTable('counter.standard').set({ product: 'X' }).where('id', '=', id);
		await expect(rewrite.execute()).rejects.toMatchObject({ code: '23514' });
	});

	test('cannot give a price to what is free by law', async () => {
		const key = await aKey();
		const text = { ...(await textOf(key)), feeIdr: 5_000 };
		expect(await catalogue.saveDraft(anAct(db), { ...key, text })).toEqual({
			ok: false,
			reason: 'mustStayFree',
		});
	});
});

test('a promise is the word of the office that confirmed it, and of no other', async () => {
	const [key, other] = [await aKey(), await aKey()];
	const asked = { ...key, decree: 'Kep-7/2026', decreeOn: today };
	expect(await catalogue.confirmPromise(anAct(db), asked)).toEqual({ ok: true });
	expect(await catalogue.confirmPromise(anAct(db), asked)).toEqual({ ok: true });
	const at = (officeId: number | null) => serviceSheet(db, code, today, officeId);
	expect(isSure((await at(key.officeId))!.marks, 'promise')).toBe(true);
	expect(isSure((await at(other.officeId))!.marks, 'promise')).toBe(false);
	expect(isSure((await at(null))!.marks, 'promise')).toBe(false);
	const [line] = await catalogue.offersOf(db, { ...key, today });
	expect(line).toBeDefined();
});

test('an adopted, discussed and reviewed standard reaches step 5', async () => {
	const key = await aKey();
	const step = async () => (await catalogue.offersOf(db, { ...key, today }))[0]?.completeness;
	expect(await step()).toBe(2);
	const text = { ...(await textOf(key)), product: 'KTP-el baru' };
	await catalogue.saveDraft(anAct(db), { ...key, text });
	await catalogue.proposeDraft(anAct(db), key);
	await catalogue.recordDiscussion(anAct(db), { ...key, discussion });
	await catalogue.recordDiscussion(anAct(db), { ...key, discussion });
	await catalogue.adoptDraft(anAct(db), { ...key, ...decree, validFrom: today });
	expect(await step()).toBe(4);
	const review = { ...key, kept: true, finding: 'Dipakai setiap hari, cocok.' };
	expect(await catalogue.reviewStandard(anAct(db), review)).toEqual({ ok: true });
	expect(await catalogue.reviewStandard(anAct(db), review)).toEqual({
		ok: false,
		reason: 'alreadyReviewed',
	});
	expect(await step()).toBe(5);
});

test('a hidden service and one out of season are not shown to the public, and stay in the catalogue', async () => {
	const key = await aKey();
	const shown = async (on = today) =>
		(await serviceCards(db, on, key.officeId)).some((card) => card.code === code);
	const set = (settings: Parameters<typeof catalogue.setOffer>[1]) =>
		catalogue.setOffer(anAct(db), settings);
	expect(await shown()).toBe(true);
	await set({ ...key, hidden: true, season: null, aliases: [] });
	expect(await shown()).toBe(false);
	await set({ ...key, hidden: false, season: { from: 12, to: 1 }, aliases: ['ktp ilang'] });
	expect([await shown(), await shown(later)]).toEqual([false, true]);
	expect(await catalogue.offersOf(db, { ...key, today })).toHaveLength(
		(await catalogue.offersOf(db, { officeId: key.officeId, today })).filter((o) => o.code === code)
			.length || 1,
	);
	const [card] = (await serviceCards(db, later, key.officeId)).filter((one) => one.code === code);
	expect(card?.everydayWords).toContain('ktp ilang');
});

test('the reference is written once, however often the product starts', async () => {
	const count = () =>
		db.selectFrom('counter.standard').select(db.fn.countAll().as('n')).executeTakeFirst();
	const before = await count();
	await seedReference(db);
	expect(await count()).toEqual(before);
});
