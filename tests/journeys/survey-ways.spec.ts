import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const office = 'PTSP-31.71.06.1001';

const database = new pg.Client({
	connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
});
await database.connect();
afterAll(async () => {
	await database.end();
	await closeBrowser();
});

async function answersBy(channel: string): Promise<number> {
	const { rows } = await database.query<{ n: number }>(
		`select count(*)::integer as n from satisfaction.answer a
		join counter.office o on o.id = a.office_id where o.code = $1 and a.channel = $2`,
		[office, channel],
	);
	return rows[0]?.n ?? 0;
}

/** The address that the head of the office opens on a device. */
async function linkOf(name: string): Promise<string> {
	const head = await aVisitor(place, { as: 'headOfOffice' });
	await head.goto('/kantor/survei/perangkat');
	await head.getByText(say('answering_device_link', { name })).click();
	const link = await head.locator('details[open] code').innerText();
	await head.context().close();
	return link;
}

test('a kiosk asks one question a page, thanks, and forgets whoever walks away', async () => {
	const before = await answersBy('kiosk');
	const kiosk = await aVisitor(place, { width: 1280 });
	await kiosk.clock.install();
	await kiosk.goto(`/survei/kios/${office}`);
	await kiosk.getByText(say('answering_not_lent_title')).first().waitFor();
	await kiosk.goto(await linkOf('Kios pintu keluar'));
	await kiosk.waitForURL(`**/survei/kios/${office}`);

	await kiosk.locator('.services button').first().click();
	for (let n = 1; n <= 9; n += 1) {
		await kiosk.waitForURL(`**?soal=${n}`);
		if (n === 1) await expectAccessible(kiosk);
		await kiosk
			.locator('.answers button')
			.nth(n === 3 ? 1 : 2)
			.click();
	}
	await kiosk.getByRole('button', { name: say('satisfaction_survey_send') }).click();
	await kiosk.getByText(say('answering_kiosk_thanks')).waitFor();
	expect(await answersBy('kiosk')).toBe(before + 1);
	await kiosk.clock.fastForward(9000);
	await kiosk.getByText(say('answering_kiosk_service')).waitFor();

	// The next one answers two and walks away: asked first, then everything is forgotten
	await kiosk.locator('.services button').first().click();
	await kiosk.locator('.answers button').first().click();
	await kiosk.waitForURL('**?soal=2');
	await kiosk.clock.runFor(47_000);
	await kiosk.getByRole('button', { name: say('answering_kiosk_stay') }).click();
	await kiosk.getByText(say('answering_kiosk_still')).waitFor({ state: 'hidden' });
	await kiosk.clock.runFor(62_000);
	await kiosk.getByText(say('answering_kiosk_service')).waitFor();
	await kiosk.goto(`/survei/kios/${office}?soal=2`);
	await kiosk.getByText(say('answering_kiosk_service')).waitFor();
	expect(await answersBy('kiosk')).toBe(before + 1);

	// One tap instead, which is no answer
	await kiosk.getByRole('link', { name: say('answering_kiosk_tap') }).click();
	await expectAccessible(kiosk);
	// A second at least lies between two uses of a device; a quick machine is here sooner
	await new Promise((passed) => setTimeout(passed, 2_000));
	await kiosk.getByRole('button', { name: say('answering_tap_4') }).click();
	await kiosk.getByText(say('answering_tap_thanks')).waitFor();
	expect(await answersBy('kiosk')).toBe(before + 1);
});

test('a bundle of paper forms is typed in by keyboard alone, and counts once', async () => {
	const before = await answersBy('paper');
	const officer = await aVisitor(place, { as: 'counterOfficer' });
	await officer.goto('/loket/kertas');
	await officer.locator('#layanan').focus();
	await officer.keyboard.press('ArrowDown');
	const today = await officer.locator('#tanggal').getAttribute('max');
	await officer.locator('#tanggal').fill(today ?? '');
	await officer.locator('#skor-1').focus();
	// Nine figures and four signs go on by themselves; Enter passes over the comment
	for (const form of ['344433343P325', '3333333330000', '44333L']) {
		await officer.keyboard.type(form);
		await officer.keyboard.press('Enter');
	}
	await tabTo(officer, say('answering_paper_keep'));
	await officer.keyboard.press('Enter');
	const fault = say('answering_fault_nineFigures');
	await officer.locator('.error-summary').getByText(fault).first().waitFor();
	expect(await officer.locator('#skor-1').inputValue()).toBe('344433343');
	expect(await answersBy('paper')).toBe(before);

	await officer.locator('#skor-3').fill('443333333');
	await officer.locator('#skor-4').fill('');
	await officer.locator('#diri-3').fill('');
	await officer.locator('#saran-3').fill('');
	const scan = { name: 'survei.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
	await officer.locator('#pindaian').setInputFiles(scan);
	await officer.getByRole('button', { name: say('answering_paper_keep') }).click();
	await officer.getByText(say('answering_paper_kept', { n: 3 })).waitFor();
	expect(await answersBy('paper')).toBe(before + 3);
});

test('a tablet goes on without a line, and sends each answer once when it is back', async () => {
	const before = await answersBy('tablet');
	const tablet = await aVisitor(place, { width: 1280 });
	await tablet.goto(await linkOf('Tablet ruang tunggu'));
	await tablet.waitForURL(`**/survei/tablet/${office}`);
	const count = (name: string) => tablet.locator(`[data-count="${name}"]`).innerText();
	await tablet.locator('[data-line="on"]').waitFor();
	await expect
		.poll(() => tablet.evaluate(async () => (await caches.match(location.href)) !== undefined), {
			timeout: 30_000,
		})
		.toBe(true);

	await tablet.context().setOffline(true);
	await tablet.reload();
	await tablet.locator('[data-line="off"]').waitFor();
	await tablet.getByRole('button', { name: say('satisfaction_survey_send') }).click();
	await tablet.getByText(say('answering_tablet_holes')).waitFor();
	for (const scores of [3, 2]) {
		await tablet.locator('#layanan').selectOption({ index: 1 });
		const groups = tablet.locator('fieldset.field:has(input[required])');
		for (let n = 0; n < 9; n += 1)
			await groups
				.nth(n)
				.locator(`input[value="${n === 4 ? 4 : scores}"]`)
				.check();
		await tablet.getByRole('button', { name: say('satisfaction_survey_send') }).click();
		await tablet.getByText(say('answering_tablet_kept')).waitFor();
	}
	expect(await count('waiting')).toBe('2');
	expect(await answersBy('tablet')).toBe(before);

	await tablet.context().setOffline(false);
	await expect.poll(() => count('waiting'), { timeout: 30_000 }).toBe('0');
	expect(await count('sent')).toBe('2');
	await tablet.reload();
	await tablet.locator('[data-line="on"]').waitFor();
	expect(await count('sent')).toBe('2');
	expect(await answersBy('tablet')).toBe(before + 2);
});
