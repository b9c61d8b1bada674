import type { Page } from 'playwright-core';
import { say } from './words.ts';

/** The steps of a visit with an appointment. Each takes the browser of the person who acts. */

/** Books the last free time for a new identity card, down to the pass with its code. */
export async function bookTime(citizen: Page, office: string): Promise<void> {
	await citizen.goto(`/janji-temu?layanan=DK-KTP-02&kantor=${office}`);
	await citizen.locator('main .tasks a').last().click();
	await citizen.locator('button[name=at]').last().click();
	await citizen.waitForURL(/janji-temu\/[\w-]{22}$/);
	await citizen.getByLabel(say('counter_priority_none')).check();
	await citizen.getByRole('button', { name: say('counter_queue_next') }).click();
	await citizen.goto(`${new URL(citizen.url()).pathname}?langkah=periksa`);
	await citizen.getByRole('button', { name: say('booking_confirm') }).click();
	await citizen.locator('.pass .code').waitFor();
}

/** Serves everybody whose turn is before, until this number stands at the desk. */
export async function callUntil(officer: Page, number: string): Promise<void> {
	await officer.goto('/loket');
	for (;;) {
		await officer.getByRole('button', { name: say('counter_loket_next') }).click();
		await officer.getByRole('button', { name: say('counter_loket_start') }).waitFor();
		if ((await officer.locator('.citizen .number').innerText()) === number) return;
		await serve(officer);
		await officer.getByRole('button', { name: say('counter_loket_next') }).waitFor();
	}
}

async function serve(officer: Page): Promise<void> {
	await officer.getByRole('button', { name: say('counter_loket_start') }).click();
	await officer.getByRole('button', { name: say('counter_loket_finish') }).click();
}

/** Starts, adds a service while serving, and finishes both under one number. */
export async function serveTwice(officer: Page, more: string): Promise<void> {
	await officer.getByRole('button', { name: say('counter_loket_start') }).click();
	await officer.getByText(say('counter_loket_served')).first().waitFor();
	await officer.locator('summary', { hasText: say('desk_add') }).click();
	await officer.getByLabel(say('desk_add_which')).selectOption({ label: more });
	await officer.getByRole('button', { name: say('desk_add_act') }).click();
	await officer.getByText(say('desk_add_next')).first().waitFor();
	await officer.getByRole('button', { name: say('counter_loket_finish') }).click();
	await officer.getByText(say('desk_part', { n: 2 })).waitFor();
	await officer.getByRole('button', { name: say('counter_loket_finish') }).click();
	await officer.getByRole('button', { name: say('counter_loket_next') }).waitFor();
}
