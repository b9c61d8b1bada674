import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { komunikasiLoket } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import { expectAccessible } from './accessible.ts';
import { studyLesson, takeQuiz } from './study.ts';
import { until } from './until.ts';
import { say } from './words.ts';

/** The steps of the ring as people do them. Each takes the browser of the person who acts. */

export const courseBase = `/saya/belajar/${komunikasiLoket.code}`;

/**
 * Opens a page once it says so: an arrow carries a fact on within a second or two. Asks for it
 * without drawing it, which costs a browser a quarter of a second each time.
 */
export async function readUntil(page: Page, path: string, text: string): Promise<void> {
	await until(`${path} says ${text}`, async () => {
		const html = await (await page.request.get(path)).text();
		return html.slice(html.indexOf('<main')).includes(text);
	});
	await page.goto(path);
	expect(await page.locator('main').innerText()).toContain(text);
}

export async function rateTeamMember(
	supervisor: Page,
	member: string,
	seen: 'yes' | 'partly',
): Promise<void> {
	await supervisor.goto('/tim');
	await supervisor.getByRole('link', { name: member }).first().click();
	await supervisor.goto(`${new URL(supervisor.url()).pathname}/nilai/M.3`);
	for (const choice of await supervisor.locator(`main input[value="${seen}"]`).all())
		await choice.check();
	await supervisor
		.locator('textarea[name="catatan"]')
		.fill('Diamati di loket selama dua minggu: ramah, belum selalu menjelaskan alasannya.');
	await expectAccessible(supervisor);
	await supervisor.getByRole('button', { name: say('competency_rate_submit') }).click();
	await supervisor.waitForURL(/tingkat=/);
	await expectAccessible(supervisor);
}

export async function acceptGoal(officer: Page): Promise<void> {
	await officer.goto('/saya/rencana');
	await expectAccessible(officer);
	await officer
		.getByRole('button', { name: say('plan_accept') })
		.first()
		.click();
	await officer.waitForURL(/hasil=diterima/);
	expect(await officer.locator('main').innerText()).toContain(say('plan_status_accepted'));
}

export async function approveGoal(supervisor: Page, member: string): Promise<void> {
	await supervisor.goto('/tim/persetujuan');
	await expectAccessible(supervisor);
	const approve = say('plan_inbox_approve_of', { name: member });
	await supervisor.getByRole('button', { name: approve }).first().click();
	await supervisor.getByText(say('plans_inbox_approved', { n: 1 })).waitFor();
}

export async function promise(officer: Page, behaviour: string, releaseDay: string): Promise<void> {
	await officer.goto(`/saya/janji?pelatihan=${komunikasiLoket.code}`);
	await officer.locator('select[name="courseCode"]').selectOption(komunikasiLoket.code);
	await officer.locator('textarea[name="behaviour"]').fill(behaviour);
	await officer.locator('input[name="hours"]').fill('3');
	await officer.locator('input[name="releaseDay"]').fill(releaseDay);
	await officer.getByRole('button', { name: say('culture_propose') }).click();
	await officer.getByText(behaviour).waitFor();
	await expectAccessible(officer);
}

export async function agreeToPromise(supervisor: Page, behaviour: string): Promise<void> {
	await supervisor.goto('/tim/janji');
	const article = supervisor.locator('article', { hasText: behaviour });
	await article.getByRole('button', { name: say('culture_agree'), exact: true }).click();
	await supervisor
		.locator('article', { hasText: behaviour })
		.getByText(say('culture_status_agreed'))
		.waitFor();
}

/** Says that a promise was kept, as soon as the product knows by its clock that this may be said. */
export async function confirmPromise(supervisor: Page, behaviour: string): Promise<void> {
	const article = supervisor.locator('article', { hasText: behaviour });
	await until('the promise can be confirmed', async () => {
		await supervisor.goto('/tim/janji');
		return (await article.locator('textarea').count()) > 0;
	});
	await article.locator('textarea').fill('Terlihat pada tiga kunjungan minggu ini, warga paham.');
	await article.getByRole('button', { name: say('culture_confirm'), exact: true }).click();
	await supervisor
		.locator('article', { hasText: behaviour })
		.getByText(say('culture_status_kept'), { exact: true })
		.waitFor();
}

/** All lessons on the phone, one failed and one passed attempt. */
export async function passCourse(officer: Page): Promise<void> {
	for (const { slug } of komunikasiLoket.lessons) await studyLesson(officer, courseBase, slug);
	await takeQuiz(officer, courseBase, 'wrong');
	await officer.getByText(say('learning_quiz_failed', { score: 0 })).waitFor();
	await expectAccessible(officer);
	await takeQuiz(officer, courseBase, 'right');
	await officer.getByText(say('learning_quiz_passed', { score: 100 })).waitFor();
	await expectAccessible(officer);
	await officer.goto(`${courseBase}/sertifikat`);
	await expectAccessible(officer);
}

/** Takes a number by answering one question a page; gives the address at which it is followed. */
export async function takeTicket(citizen: Page, office: string): Promise<string> {
	await citizen.goto('/layanan?cari=ktp+hilang');
	await citizen.goto(`/antrean?layanan=DK-KTP-02&kantor=${office}`);
	await citizen.getByRole('radio', { name: say('counter_priority_elderly') }).check();
	await expectAccessible(citizen);
	await citizen.getByRole('button', { name: say('counter_queue_next') }).click();
	await citizen.getByRole('button', { name: say('counter_queue_take') }).click();
	await citizen.waitForURL(/\/antrean\/[\w-]{20,}$/);
	await expectAccessible(citizen);
	return new URL(citizen.url()).pathname;
}

/** Calls, starts and finishes the next citizen; the number called is given back. */
export async function serveNext(counter: Page): Promise<string> {
	await counter.goto('/loket');
	await counter.getByRole('button', { name: say('counter_loket_next') }).click();
	await counter.getByRole('button', { name: say('counter_loket_start') }).waitFor();
	const number = await counter.locator('.citizen .number').innerText();
	await expectAccessible(counter);
	await counter.getByRole('button', { name: say('counter_loket_start') }).click();
	await counter.getByRole('button', { name: say('counter_loket_finish') }).click();
	await counter.waitForURL(/terakhir=/);
	return number;
}

export async function answerSurvey(citizen: Page, ticket: string): Promise<void> {
	await citizen.goto(ticket);
	await citizen.getByRole('link', { name: say('counter_ticket_survey') }).click();
	await citizen.waitForURL(/\/survei\//);
	const groups = citizen.locator('main fieldset');
	expect(await groups.count()).toBe(9);
	for (let at = 0; at < 9; at++) await groups.nth(at).getByRole('radio').last().check();
	await expectAccessible(citizen);
	await citizen.getByRole('button', { name: say('satisfaction_survey_send') }).click();
	await citizen.getByRole('heading', { name: say('satisfaction_survey_thanks_title') }).waitFor();
	await expectAccessible(citizen);
}
