import { afterAll, expect, inject, test } from 'vitest';
import { aNewUnit } from './newUnit.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('an administrator opens an office, renames and closes it, and citizens find and read it the same minute', async () => {
	// Given a unit that the roster brought and that is no office yet
	const name = 'UP PMPTSP Kelurahan Contoh Baru';
	await aNewUnit(inject('dataFolder'), name);
	const desk = await aVisitor(place, { width: 1280, javaScript: false, as: 'administrator' });
	await desk.goto('/admin');
	await desk.getByRole('link', { name: say('premises_nav') }).click();
	await desk.getByLabel(say('premises_admin_search')).fill('contoh baru');
	await desk.getByRole('button', { name: say('ui_filter_apply') }).click();
	await desk.locator('ul.tasks a').click();

	// When what was forgotten is asked for again, and nothing else is lost
	await desk.getByLabel(say('premises_level_kelurahan')).check();
	await desk.getByLabel(say('premises_desks_label')).fill('2');
	await desk.locator('main form.form button').click();
	await desk.getByText(say('premises_fault_address')).first().waitFor();
	expect(await desk.getByLabel(say('premises_desks_label')).inputValue()).toBe('2');
	await desk.getByLabel(say('counter_office_address')).fill('Jalan Contoh 9, Menteng');
	await desk.locator('main form.form button').click();

	// Then it stands in the list and in front of citizens, who can take a number
	await desk.getByText(say('premises_opened', { name })).waitFor();
	const phone = await aVisitor(place, { width: 360, javaScript: false });
	await phone.goto(`/kantor-layanan?cari=${encodeURIComponent('Jalan Contoh 9')}`);
	await phone.getByRole('link', { name }).click();
	await phone.getByText(say('premises_pledge_public_none')).waitFor();
	await phone.getByRole('link', { name: say('counter_office_take') }).click();
	await phone.getByRole('heading', { name: say('counter_queue_service_title') }).waitFor();

	// When it gets another name, who looks for the old one still finds it
	await desk.goto(`/admin/kantor-layanan?cari=${encodeURIComponent(name)}`);
	await desk.locator('main table').getByRole('link', { name }).click();
	await desk.getByLabel(say('premises_name')).fill('UP PMPTSP Kelurahan Contoh Lain');
	await desk.getByRole('button', { name: say('premises_name_keep') }).click();
	await desk.getByText(say('premises_former', { names: name })).waitFor();
	await phone.goto(`/kantor-layanan?cari=${encodeURIComponent('Contoh Baru')}`);
	await phone.getByRole('link', { name: 'UP PMPTSP Kelurahan Contoh Lain' }).click();

	// And when it closes, a slip of the hand loses nothing, and citizens read where to go
	const note = 'Layanan pindah ke Mal Pelayanan Publik, Jalan Rasuna Said.';
	await desk.getByLabel(say('premises_close_note')).fill(note);
	await desk.getByRole('button', { name: say('premises_close') }).click();
	await desk.getByText(say('premises_fault_closingDay')).first().waitFor();
	expect(await desk.getByLabel(say('premises_close_note')).inputValue()).toBe(note);
	const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });
	await desk.getByLabel(say('premises_close_from')).fill(today);
	await desk.getByRole('button', { name: say('premises_close') }).click();
	await desk.getByRole('button', { name: say('premises_reopen') }).waitFor();
	await phone.reload();
	await phone.getByText(note).waitFor();
	expect(await phone.getByRole('link', { name: say('counter_office_take') }).count()).toBe(0);
	await phone.goto(`/kantor-layanan?cari=${encodeURIComponent('Contoh Lain')}`);
	expect(await phone.getByRole('link', { name: 'UP PMPTSP Kelurahan Contoh Lain' }).count()).toBe(
		0,
	);
});

test('the head of an office adopts its pledge, and the one before stays to be read', async () => {
	const head = await aVisitor(place, { width: 360, javaScript: false, as: 'headOfOffice' });
	const text = 'Kami sanggup melayani sesuai standar, dan siap menerima sanksi bila tidak.';
	await head.goto('/kantor/layanan');
	await head.getByRole('link', { name: say('premises_title') }).click();
	await head.getByText(say('premises_pledge_new')).click();
	await head.getByLabel(say('premises_pledge_text')).fill(text);
	await head.getByRole('button', { name: say('premises_pledge_adopt') }).click();
	await head.getByText(say('premises_fault_decree')).first().waitFor();
	expect(await head.getByLabel(say('premises_pledge_text')).inputValue()).toBe(text);
	await head.getByLabel(say('catalogue_decree')).fill('Kep-99/UP-PTSP/2026');
	await head.getByRole('button', { name: say('premises_pledge_adopt') }).click();
	await head.getByText(say('premises_pledge_adopted')).waitFor();
	await head.getByText(say('premises_pledge_older', { n: 1 })).waitFor();
	await head.getByRole('link', { name: say('premises_public') }).click();
	await head.getByText(text).waitFor();
	await head.getByText('Kep-99/UP-PTSP/2026').waitFor();
});
