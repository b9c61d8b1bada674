import { afterAll, expect, inject, test } from 'vitest';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('a number asked for twice, or once more after going back, is one number', async () => {
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto('/antrean?layanan=DK-KTP-02&kantor=PTSP-31.71.06.1001&kebutuhan=none');
	const form = Object.fromEntries(
		await citizen
			.locator('main form input')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('name'), one.getAttribute('value')]),
			),
	) as Record<string, string>;
	const send = () =>
		citizen.request.post('/antrean', {
			form,
			headers: { origin: place.origin, accept: 'text/html' },
			maxRedirects: 0,
		});
	const answers = await Promise.all([send(), send(), send()]);
	expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
	expect(new Set(answers.map((answer) => answer.headers()['location'])).size).toBe(1);

	await citizen.getByRole('button', { name: say('counter_queue_take') }).click();
	await citizen.waitForURL(/\/antrean\/[\w-]{22}$/);
	expect(citizen.url()).toContain(answers[0]?.headers()['location']);
	const number = await citizen.locator('.ticket .number').innerText();
	await citizen.goBack();
	await citizen.goForward();
	expect(await citizen.locator('.ticket .number').innerText()).toBe(number);
	await citizen.getByRole('button', { name: say('counter_ticket_leave') }).click();
});
