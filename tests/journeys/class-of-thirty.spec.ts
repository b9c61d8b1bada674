import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const participant = place.accounts.find(({ role }) => role === 'administrator')!;

afterAll(closeBrowser);

/** A course that the participant has not passed, and 44 colleagues without a class, whom no journey plays. */
async function whoAndWhat() {
	const client = new pg.Client({
		connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
	});
	await client.connect();
	const { rows: courses } = await client.query<{ code: string }>(
		`select c.code from learning.course_card c where not exists (
			select from learning.passed_course p join people.officer o on o.id = p.officer_id
			where p.course_code = c.code and o.nip = $1) order by c.code limit 1`,
		[participant.nip],
	);
	const { rows: others } = await client.query<{ nip: string }>(
		`select o.nip from people.officer o where o.left_on is null and o.nip <> all ($1)
			and not exists (select from learning.nomination n where n.officer_id = o.id)
			and not exists (select from people.role_grant g where g.officer_id = o.id)
		order by o.id desc limit 44`,
		[place.accounts.map(({ nip }) => nip)],
	);
	await client.end();
	return { course: courses[0]!.code, nips: [participant.nip, ...others.map(({ nip }) => nip)] };
}

const clock = new Intl.DateTimeFormat('en-GB', {
	...{ timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

test('a class of 30 for whom 45 apply: wait-list, scan, certificate, badge and check, without scripts', async () => {
	const { course, nips } = await whoAndWhat();
	const organiser = await aVisitor(place, { width: 1280, javaScript: false, as: 'organiser' });
	const code = `UJI-${Date.now()}`;

	// Given a class of thirty, whose only session has just ended
	await organiser.goto('/pelatihan/kelas/baru');
	await organiser.locator('select[name="kursus"]').selectOption(course);
	await organiser.locator('input[name="judul"]').fill('Kelas tiga puluh');
	await organiser.locator('input[name="kode"]').fill(code);
	await organiser.locator('input[name="sampai"]').fill(today.format(Date.now()));
	await organiser.getByRole('button', { name: say('classes_open') }).click();
	await organiser.waitForURL(/\/pelatihan\/kelas\/\d+$/);
	const home = new URL(organiser.url()).pathname;
	await organiser.locator('input[name="hari"]').fill(today.format(Date.now()));
	await organiser.locator('input[name="mulai"]').fill('00:00');
	await organiser.locator('input[name="selesai"]').fill(clock.format(Date.now() - 60_000));
	await organiser.getByRole('button', { name: say('classes_session_add') }).click();
	await organiser.getByText(say('classes_session_added')).waitFor();

	// When 45 are nominated at once
	await organiser.locator('textarea[name="daftar"]').fill(nips.join('\n'));
	await organiser.locator('input[name="anyway"]').check();
	await organiser.getByRole('button', { name: say('classes_nominate'), exact: true }).click();
	await organiser.getByText(say('classes_fate_waiting', { n: 15 })).waitFor();
	await expectAccessible(organiser);
	expect(await overflowOf(organiser)).toBe(0);

	// Then one who goes makes room for the one who has waited longest
	await organiser
		.locator('details', { hasText: say('classes_release') })
		.locator('summary')
		.click();
	await organiser.locator('select[name="usulan"]').selectOption({ index: 3 });
	await organiser.locator('form[action="?/lepas"] input[name="alasan"]').fill('Sakit');
	await organiser.getByRole('button', { name: say('classes_release_act'), exact: true }).click();
	await organiser.getByText(say('classes_released', { n: 1 })).waitFor();

	// And the code on the screen counts for who is in the room
	await organiser.goto(`${home}/kehadiran`);
	await organiser.locator('a[href^="/saya/mengajar/"]').first().click();
	const letters = await organiser.locator('.letters').innerText();
	const officer = await aVisitor(place, { width: 360, javaScript: false, as: 'administrator' });
	await officer.goto(`/saya/hadir?kode=${letters}`);
	await expectAccessible(officer);
	expect(await overflowOf(officer)).toBe(0);
	await officer.getByRole('button', { name: say('attend_act') }).click();
	await officer.waitForURL(/\/saya\/kelas\/\d+$/);

	// And finishing the class gives a certificate that anybody can check, and a signed badge
	await organiser.goto(`${home}/kehadiran`);
	await organiser.getByRole('button', { name: say('attend_finish_act') }).click();
	await organiser.getByText(say('attend_finished', { n: 1 })).waitFor();
	await officer.goto(`${home.replace('/pelatihan', '/saya')}/kesan`);
	for (const question of ['useful', 'clear', 'ready'])
		await officer.locator(`input[name="${question}"][value="4"]`).check();
	await officer.getByRole('button', { name: say('evaluation_send') }).click();
	await officer.getByText(say('evaluation_thanks')).waitFor();
	await officer.goto(`/saya/belajar/${course}/sertifikat`);
	const number = /MMP-\d{4}-\d+/.exec(await officer.locator('main').innerText())![0];
	const badge = await officer.request.get(`/saya/belajar/${course}/sertifikat/lencana`);
	expect(((await badge.json()) as { proof: object }).proof).toMatchObject({
		cryptosuite: 'eddsa-rdfc-2022',
	});
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto(`/sertifikat?nomor=${number}`);
	await citizen.locator('.status.good', { hasText: say('certificate_valid') }).waitFor();
	expect(await citizen.locator('main').innerText()).not.toContain(participant.name);
	for (const page of [organiser, officer, citizen]) await leave(page);
});
