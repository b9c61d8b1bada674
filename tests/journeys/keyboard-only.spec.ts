import { afterAll, expect, inject, test } from 'vitest';
import { tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('a citizen without a mouse finds a service and takes a number', async () => {
	const citizen = await aVisitor(place, { width: 1280, javaScript: false });
	await citizen.goto('/layanan');

	// The first stop of every page jumps over its head
	await citizen.keyboard.press('Tab');
	expect(await citizen.locator(':focus').innerText()).toBe(say('ui_skip'));
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/#isi$/);

	// The search answers to Enter, and the result leads on to the number
	await tabTo(citizen, say('counter_home_search'));
	await citizen.keyboard.type('ktp hilang');
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/cari=ktp/);
	await tabTo(citizen, 'Penerbitan KTP-el karena hilang atau rusak');
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/\/layanan\/DK-KTP-02/);
	await tabTo(citizen, say('counter_service_take'));
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/\/antrean\?/);
	await tabTo(citizen, 'Cikini');
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/kantor=/);
	await tabTo(citizen, say('counter_priority_none'));
	await citizen.keyboard.press('ArrowDown');
	await tabTo(citizen, say('counter_queue_next'));
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/kebutuhan=elderly/);
	await tabTo(citizen, say('counter_queue_take'));
	await citizen.keyboard.press('Enter');
	await citizen.waitForURL(/\/antrean\/[\w-]{22}$/);

	// And a number that is not needed is given back, so that nobody waits for it
	await tabTo(citizen, say('counter_ticket_leave'));
	await citizen.keyboard.press('Enter');
	await citizen.getByText(say('counter_ticket_ended_left')).waitFor();
});
