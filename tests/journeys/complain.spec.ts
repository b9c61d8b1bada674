import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import {
	answerAsHead,
	onward,
	reopen,
	sendAnonymously,
	writeAnonymously,
} from './complaintSteps.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test.each([false, true])(
	'a citizen complains without a name, is answered, and opens it again (scripts: %s)',
	async (javaScript) => {
		// Given a citizen who writes a phone number into the text
		const citizen = await aVisitor(place, { width: 360, javaScript });
		const opening = `Loket kosong sejak pagi ${javaScript ? 'satu' : 'dua'}`;
		await writeAnonymously(citizen, `${opening}. Hubungi 0812-3456-7890.`);

		// Then the number is made unreadable and the citizen is told
		await citizen.getByText(say('complaint_numbers_title')).waitFor();
		expect(await citizen.locator('textarea').inputValue()).toContain('[disamarkan]');
		await expectAccessible(citizen);
		await onward(citizen);

		// When it is sent
		const receipt = await sendAnonymously(citizen);
		await expectAccessible(citizen);
		expect(await overflowOf(citizen)).toBe(0);

		// When the head answers
		const head = await aVisitor(place, { as: 'headOfOffice' });
		await answerAsHead(head, 'Mohon maaf, jadwal sudah kami tambah.', opening);
		await leave(head);

		// Then the citizen reads it by the receipt number alone, and opens it again
		await reopen(citizen, receipt, 'jadwal sudah kami tambah');
		expect(await citizen.locator('main').innerText()).toContain(say('complaint_act_reopened'));
		await expectAccessible(citizen);
	},
);

test('a receipt number that nobody has opens nothing, and a wrong answer keeps what was typed', async () => {
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto('/pengaduan');
	await citizen.locator('input[name="tanda"]').fill('7KQ4-M2XW-9TRH-B5DN');
	await citizen.getByRole('button', { name: say('complaint_follow_act') }).click();
	await citizen.getByText(say('complaint_follow_unknown')).first().waitFor();
	expect(await citizen.locator('input[name="tanda"]').inputValue()).toBe('7KQ4-M2XW-9TRH-B5DN');
	await writeAnonymously(citizen, 'Pendek');
	await citizen.getByText(say('complaint_body_short')).first().waitFor();
	expect(await citizen.locator('textarea').inputValue()).toBe('Pendek');
	await expectAccessible(citizen);
});
