import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { answerAsHead, reopen, sendAnonymously, writeAnonymously } from './complaintSteps.ts';
import { answerSurvey, readUntil } from './ringSteps.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { bookTime, callUntil, serveTwice } from './visitSteps.ts';
import { say } from './words.ts';

const OFFICE = 'PTSP-31.71.06.1001';
let product: Product;

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/visit', fresh: true });
});
afterAll(async () => {
	await closeBrowser();
	await product.stop();
});

test.each([{ javaScript: true }, { javaScript: false }])(
	'a citizen books, comes, waits, is served twice, rates, complains and asks again, with %o',
	{ timeout: 200_000 },
	async ({ javaScript }) => {
		// Given a citizen with an appointment
		const citizen = await aVisitor(product, { width: 360, javaScript });
		await bookTime(citizen, OFFICE);

		// When the citizen comes, the appointment is a number, with a range for the wait
		await citizen.getByRole('button', { name: say('booking_check_in') }).click();
		await citizen.waitForURL(/antrean\/[\w-]{22}$/);
		const ticket = new URL(citizen.url()).pathname;
		const number = await citizen.locator('.ticket .number').innerText();
		expect(await citizen.locator('.ticket').innerText()).toMatch(/antara \d+ dan \d+ menit/i);

		// And is called in turn, and served twice with one number
		const officer = await aVisitor(product, { as: 'counterOfficer', javaScript });
		await callUntil(officer, number);
		await readUntil(citizen, ticket, say('counter_ticket_called', { desk: '' }).trim());
		await serveTwice(officer, 'Penerbitan KK baru');

		// Then the visit is rated once, without a name
		await readUntil(citizen, ticket, say('counter_ticket_survey'));
		await answerSurvey(citizen, ticket);

		// When something was wrong nevertheless, it is written down and answered
		const opening = `Tanda terima saya tertinggal di loket, ${javaScript ? 'pagi' : 'siang'}`;
		await writeAnonymously(citizen, `${opening} ini, mohon disimpan.`);
		const receipt = await sendAnonymously(citizen);
		const head = await aVisitor(product, { as: 'headOfOffice' });
		await answerAsHead(head, 'Sudah kami simpan di meja penerimaan.', opening);

		// And the citizen, who is not content, opens it again
		await reopen(citizen, receipt, 'Sudah kami simpan');
		await expectAccessible(citizen);
		await Promise.all([citizen, officer, head].map(leave));
	},
);
