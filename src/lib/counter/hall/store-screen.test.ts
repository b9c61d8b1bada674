import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { keepScreen, retireScreen } from './screen.server.ts';
import { screensOf } from './store-screen.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

let office: Awaited<ReturnType<typeof anOffice>>;
beforeEach(async () => {
	office = await anOffice(house.db, { desks: 3 });
});
const lobby = {
	code: '',
	name: 'Lobi',
	desks: [2, 1],
	prefixes: ['B', 'A'],
	speaks: true,
	showsNames: false,
};
const keep = (wish: Partial<typeof lobby> = {}) =>
	keepScreen(anAct(house.db), { officeId: office.id, screen: { ...lobby, ...wish } });
const screens = async () =>
	(await screensOf(house.db, { unitIds: [office.unitId], code: null }))?.screens;
const entries = async () => {
	const rows = await house.db
		.selectFrom('platform.audit_entry')
		.select('act')
		.where('subject_id', '=', `${office.id}:lobi`)
		.orderBy('id')
		.execute();
	return rows.map(({ act }) => act);
};

test('a screen is hung up once, however often its form is sent', async () => {
	expect(await keep()).toEqual({ ok: true, code: 'lobi' });
	expect(await keep()).toEqual({ ok: true, code: 'lobi' });
	expect(await screens()).toEqual([
		{ ...lobby, code: 'lobi', desks: [1, 2], prefixes: ['A', 'B'] },
	]);
	expect(await entries()).toEqual(['counter.screenKept']);
});

test('another screen of the same name is refused, a change keeps the address', async () => {
	await keep();
	expect(await keep({ desks: [3] })).toEqual({ ok: false, reason: 'screenExists' });
	expect(await keep({ code: 'lobi', name: 'Ruang tunggu', desks: [3] })).toEqual({
		ok: true,
		code: 'lobi',
	});
	expect(await screens()).toMatchObject([{ code: 'lobi', name: 'Ruang tunggu', desks: [3] }]);
});

test('a screen shows only desks that the office has', async () => {
	expect(await keep({ desks: [4] })).toEqual({ ok: false, reason: 'unknownDesk' });
	expect(await keep({ code: 'lantai-9' })).toEqual({ ok: false, reason: 'unknownScreen' });
	expect(await keep({ name: '★' })).toEqual({ ok: false, reason: 'nameUnusable' });
});

test('a screen that was taken down leaves its address to another, and stays in history', async () => {
	await keep();
	await retireScreen(anAct(house.db), office.id, 'lobi');
	await retireScreen(anAct(house.db), office.id, 'lobi');
	expect(await screens()).toEqual([]);
	expect(await keep({ desks: [] })).toEqual({ ok: true, code: 'lobi' });
	expect(await entries()).toEqual([
		'counter.screenKept',
		'counter.screenRetired',
		'counter.screenKept',
	]);
});
