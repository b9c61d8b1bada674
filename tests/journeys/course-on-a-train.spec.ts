import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { komunikasiLoket as course } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import type { Role } from '../../src/lib/people/principal.ts';
import type { Lesson } from '../../src/lib/learning/course.ts';
import { expectAccessible } from './accessible.ts';
import { sharedProduct } from './sharedProduct.ts';
import { until } from './until.ts';
import { aVisitor } from './visitor.ts';
import { say } from './words.ts';

const { product, client } = sharedProduct();

/** An account whose officer has not begun the course; those at the counter share a phone meanwhile. */
async function aBeginner(): Promise<{ role: Role; officerId: number }> {
	const free = product.accounts.filter(
		({ role }) => role !== 'counterOfficer' && role !== 'headOfOffice',
	);
	const { rows } = await client.query<{ nip: string; id: string }>(
		`select nip, officer_id as id from people.officer_card card where nip = any($1)
		and not exists (select from learning.enrolment e join learning.course c on c.id = e.course_id
			where e.officer_id = card.officer_id and c.code = $2)`,
		[free.map(({ nip }) => nip), course.code],
	);
	const { role } = product.accounts.find(({ nip }) => nip === rows[0]!.nip)!;
	return { role, officerId: Number(rows[0]!.id) };
}

const base = `/saya/simpanan?kursus=${course.code}`;

const press = (page: Page, name: string) =>
	page.getByRole('button', { name: say(name), exact: true }).click();

/** Answers what the screen asks, as soon as it is drawn. */
async function answerHere(page: Page): Promise<void> {
	await page.locator('form[action="?/lanjut"], form[action="?/selesai"]').waitFor();
	const checks = page.locator('form[action="?/jawab"]');
	for (let check = 0; check < (await checks.count()); check++) {
		await checks.nth(check).getByRole('radio').first().check();
		await checks.nth(check).getByRole('button').click();
		await checks.nth(check).locator('.notice').waitFor();
	}
}

/** The screens that ask something, and the last, where the lesson is finished. */
async function readLesson(page: Page, { slug, screens }: Lesson): Promise<void> {
	for (const [at, { blocks }] of screens.entries()) {
		if (at < screens.length - 1 && !blocks.some(({ kind }) => kind === 'check')) continue;
		await page.goto(`${base}&pelajaran=${slug}&bagian=${at + 1}`);
		await answerHere(page);
	}
	await page.getByRole('checkbox').check();
	await press(page, 'learning_finish');
	await page.waitForURL((url) => !url.searchParams.has('pelajaran'));
}

test('a course saved on the phone is finished on a train without line, and JP and evidence follow', async () => {
	// Given an officer who saves the course, and sees its size before
	const { role, officerId } = await aBeginner();
	const phone = await aVisitor(product, { as: role, width: 360 });
	await phone.goto(`/saya/belajar/${course.code}`);
	await press(phone, 'learning_enrol');
	// So many hours are not learned in a minute; this officer has been at it since yesterday.
	await client.query(
		`update learning.enrolment set enrolled_at = now() - interval '1 day' where officer_id = $1`,
		[officerId],
	);
	await phone.getByRole('link', { name: say('saved_link') }).click();
	await phone.getByRole('button', { name: /\d+ KB/ }).click();
	await phone.getByRole('link', { name: say('saved_open') }).waitFor();
	await expectAccessible(phone);

	// When the line breaks, any address of the course leads to what was saved
	await phone.context().setOffline(true);
	await phone.goto('/saya/jp');
	await phone.getByText(say('saved_no_line_text')).waitFor();
	await phone.goto(`/saya/belajar/${course.code}/menyambut`);
	expect(new URL(phone.url()).pathname).toBe('/saya/simpanan');
	await answerHere(phone);
	await press(phone, 'learning_next');
	await phone.waitForURL((url) => url.searchParams.get('bagian') === '2');
	for (const lesson of course.lessons) await readLesson(phone, lesson);
	await phone.goto(`${base}&kuis=1`);
	for (const { position, options, key } of course.questions)
		await phone
			.getByRole('group', { name: new RegExp(`^${position}\\. `) })
			.getByRole('radio', { name: options[key] ?? '', exact: true })
			.check();
	await press(phone, 'learning_submit');
	await phone.getByText(say('saved_quiz_waits')).waitFor();
	await expectAccessible(phone);
	const { rows: before } = await client.query(
		'select from learning.offline_act where officer_id = $1',
		[officerId],
	);
	expect(before).toHaveLength(0);

	// And the same acts are sent by two pages at once when the line is back
	const outbox = await phone.evaluate(async () => {
		const { active } = (await navigator.serviceWorker.getRegistration('/saya'))!;
		const { port1, port2 } = new MessageChannel();
		return new Promise<{ owner: string; act: { id: string } }[]>((done) => {
			port1.onmessage = ({ data }) => done((data as { gave: [] }).gave);
			active!.postMessage({ deed: 'list' }, [port2]);
		});
	});
	await phone.context().setOffline(false);
	const twice = { owner: outbox[0]!.owner, sentAt: new Date().toISOString() };
	const sent = await phone.request.post('/saya/simpanan/kirim', {
		data: { ...twice, acts: outbox.slice(0, 50).map(({ act }) => act) },
		headers: { origin: product.origin },
	});
	expect(sent.status()).toBe(200);
	await phone.goto('/saya/simpanan');
	await phone.getByText(say('learning_quiz_passed', { score: 100 })).waitFor();

	// Then it counts once, and hours and evidence follow by themselves
	const count = async (text: string) =>
		Number(((await client.query(text, [officerId])).rows[0] as { n: string }).n);
	expect(await count('select count(*) as n from learning.offline_act where officer_id = $1')).toBe(
		outbox.length,
	);
	await until('JP and evidence are there', async () => {
		const jp = await count(
			`select count(*) as n from hours.entry where officer_id = $1 and proof->>'title' = '${course.title}'`,
		);
		const evidence = await count(
			`select count(*) as n from competency.evidence where officer_id = $1
			and evidence->>'courseCode' = '${course.code}'`,
		);
		return jp > 0 && evidence > 0;
	});
	await phone.goto('/saya/simpanan/kiriman');
	await expectAccessible(phone);
	await phone.goto('/saya/jp');
	await phone.getByText(course.title).first().waitFor();
});
