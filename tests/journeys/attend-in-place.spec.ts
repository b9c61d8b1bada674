import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { sharedProduct } from './sharedProduct.ts';
import { aVisitor, leave } from './visitor.ts';
import { say } from './words.ts';

const { product, client } = sharedProduct();
const nipOf = (role: string) => product.accounts.find((one) => one.role === role)!.nip;

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });
const hall = { latitude: -6.1805, longitude: 106.8284 };
/** About three kilometres away. */
const office = { latitude: -6.2075, longitude: 106.8284 };

/** Opens a class with one session that lasts all day, at a place, and gives both a seat. */
async function aClassInTheHall(organiser: Page): Promise<string> {
	await organiser.goto('/pelatihan/kelas/baru');
	await organiser.locator('select[name="kursus"]').selectOption('TANGGAP-DARURAT');
	await organiser.locator('input[name="judul"]').fill('Kelas di aula');
	await organiser.locator('input[name="kode"]').fill(`AULA-${Date.now()}`);
	await organiser.locator('input[name="sampai"]').fill(today.format(Date.now()));
	await organiser.getByRole('button', { name: say('classes_open') }).click();
	await organiser.waitForURL(/\/pelatihan\/kelas\/\d+$/);
	const home = new URL(organiser.url()).pathname;
	await organiser.locator('input[name="hari"]').fill(today.format(Date.now()));
	await organiser.locator('input[name="mulai"]').fill('00:00');
	await organiser.locator('input[name="selesai"]').fill('23:59');
	await organiser.getByRole('button', { name: say('classes_session_add') }).click();
	await organiser.getByText(say('classes_session_added')).waitFor();
	const participants = ['leader', 'supervisor'].map(nipOf).join('\n');
	await organiser.locator('textarea[name="daftar"]').fill(participants);
	await organiser.locator('input[name="anyway"]').check();
	await organiser.getByRole('button', { name: say('classes_nominate'), exact: true }).click();
	await organiser.getByText(say('classes_fate_seated', { n: 2 })).waitFor();

	// A point that is none is told, and stays as it was typed
	await organiser.getByRole('link', { name: say('place_link') }).click();
	await organiser.waitForURL(/\/tempat$/);
	await organiser.locator('input[name="titik"]').fill('aula lantai 2');
	await organiser.getByRole('button', { name: say('place_set_act') }).click();
	await organiser.getByText(say('place_wrong_point')).first().waitFor();
	expect(await organiser.locator('input[name="titik"]').inputValue()).toBe('aula lantai 2');
	await organiser.locator('input[name="titik"]').fill(`${hall.latitude}, ${hall.longitude}`);
	await organiser.locator('input[name="jarak"]').fill('100');
	await organiser.getByRole('button', { name: say('place_set_act') }).click();
	await organiser.getByText(say('place_set', { n: 1 })).waitFor();
	await expectAccessible(organiser);
	return home;
}

async function scan(phone: Page, letters: string): Promise<void> {
	await phone.goto(`/saya/hadir?kode=${letters}`);
	await phone.getByText(say('place_purpose')).waitFor();
	await phone.getByRole('button', { name: say('attend_act') }).click();
	await phone.waitForURL(/\/saya\/kelas\/\d+$/);
}

async function isAt(phone: Page, where: typeof hall): Promise<void> {
	await phone.context().grantPermissions(['geolocation']);
	await phone.context().setGeolocation({ ...where, accuracy: 20 });
}

test('near enough counts at once, elsewhere waits for a person, and no position is kept', async () => {
	const organiser = await aVisitor(product, { width: 1280, javaScript: false, as: 'organiser' });
	const home = await aClassInTheHall(organiser);
	await organiser.goto(`${home}/kehadiran`);
	await organiser.locator('a[href^="/saya/mengajar/"]').first().click();
	await organiser.locator('.letters').waitFor();
	const board = new URL(organiser.url()).pathname;
	const letters = async () => {
		await organiser.goto(board);
		return organiser.locator('.letters').innerText();
	};

	// Given somebody who lets nobody know where he is: he waits, and is told
	const inside = await aVisitor(product, { width: 360, as: 'leader' });
	await scan(inside, await letters());
	await inside.getByText(say('place_notGiven')).first().waitFor();
	await inside.goto('/saya/hadir');
	await expectAccessible(inside);
	expect(await overflowOf(inside)).toBe(0);

	// When he allows it in the hall, he counts; who is in her office waits
	await isAt(inside, hall);
	await scan(inside, await letters());
	const outside = await aVisitor(product, { width: 360, as: 'supervisor' });
	await isAt(outside, office);
	await scan(outside, await letters());

	// Then a person says of her, with a reason, that she was there
	await organiser.goto(`${board}/menunggu`);
	const waiting = organiser.locator('input[name="peserta"]');
	expect(await waiting.count()).toBe(1);
	await expectAccessible(organiser);
	await organiser.locator('input[name="alasan"]').fill('Mengantar tamu, saya lihat sendiri.');
	await waiting.first().check();
	await organiser.getByRole('button', { name: say('place_confirm') }).click();
	await organiser.getByText(say('place_waiting_none_title')).waitFor();

	const classId = home.split('/').at(-1);
	const { rows } = await client.query<{ kept: string }>(
		`select row_to_json(c)::text as kept from learning.scan c
		join learning.class_session s on s.id = c.session_id where s.class_id = $1 order by c.id`,
		[classId],
	);
	const told = rows.map(({ kept }) => JSON.parse(kept) as { place: string; metres: number | null });
	expect(told.map(({ place, metres }) => [place, metres])).toEqual([
		['notGiven', null],
		['inside', 0],
		['outside', 3000],
	]);
	for (const { kept } of rows) expect(kept).not.toMatch(/106\.8|-6\.2/);
	for (const page of [organiser, inside, outside]) await leave(page);
});
