import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test.each([true, false])(
	'a citizen ticks the list, hands in the file and follows it to the end, JavaScript %s',
	async (javaScript) => {
		// Given a citizen who ticks what is ready, and shows it
		const citizen = await aVisitor(place, { width: 360, javaScript });
		await citizen.goto('/layanan/DK-KTP-03');
		const boxes = citizen.locator('main input[name="ada"]');
		const total = await boxes.count();
		for (let box = 0; box < total; box += 1) await boxes.nth(box).check();
		await citizen.getByRole('button', { name: say('catalogue_ticks_keep') }).click();
		await citizen.waitForURL(/ada=0/);
		expect(await boxes.first().isChecked()).toBe(true);
		await citizen.getByRole('button', { name: say('catalogue_ticks_show') }).click();
		const list = await citizen.locator('.code').innerText();
		await expectAccessible(citizen);

		// When the officer reads the code, and takes the file with everything that was ticked
		const officer = await aVisitor(place, { javaScript, as: 'counterOfficer' });
		await officer.goto('/loket/berkas');
		await officer.locator('input[name="tunjuk"]').fill(list.toLowerCase());
		await officer.getByRole('button', { name: say('catalogue_file_find_go') }).click();
		await officer.waitForURL(/\/loket\/berkas\/baru/);
		expect(await officer.locator('main input[name="ada"]:checked').count()).toBe(total);
		await officer.getByRole('button', { name: say('catalogue_file_open') }).click();
		await officer.waitForURL(/\/tanda$/);
		const number = await officer.locator('main .number').innerText();
		await officer.getByRole('link', { name: say('catalogue_file_go') }).click();
		const step = (name: 'technicalCheck' | 'printed' | 'handedOver') =>
			officer.getByRole('button', { name: say(`catalogue_file_step_${name}`) }).click();
		await step('technicalCheck');
		await officer.locator('#printed-nomor').fill('3171/KTP/2026');
		await step('printed');

		// Then the citizen sees where it stands, and nothing about people
		await citizen.goto('/berkas');
		await citizen.locator('input[name="nomor"]').fill(number.replaceAll('-', ' '));
		await citizen.getByRole('button', { name: say('catalogue_track_go') }).click();
		await citizen.waitForURL(/\/berkas\/\w{12}$/);
		await citizen.getByText(say('catalogue_file_means_printed')).waitFor();
		const shown = await citizen.locator('main').innerText();
		for (const { name } of place.accounts) expect(shown).not.toContain(name);
		expect(shown).not.toContain('3171/KTP/2026');

		// And when the head has signed, it is handed over
		const { pathname } = new URL(officer.url());
		const head = await aVisitor(place, { javaScript, as: 'headOfOffice' });
		await head.goto(pathname.replace('/loket', '/kantor'));
		await head.getByRole('button', { name: say('catalogue_file_step_signed') }).click();
		await head.getByText(say('catalogue_file_state_signed')).first().waitFor();
		await officer.reload();
		await step('handedOver');
		await citizen.reload();
		await citizen.getByText(say('catalogue_file_means_handedOver')).waitFor();
		await expectAccessible(citizen);
	},
);
