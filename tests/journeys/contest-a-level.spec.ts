import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const learner = place.accounts.find(({ role }) => role === 'officer');

afterAll(closeBrowser);

const proven = async (officer: Page, code: string) => {
	await officer.goto(`/saya/standar/${code}`);
	return officer
		.locator('dl.summary > div')
		.filter({ hasText: say('competency_detail_proven') })
		.locator('dd')
		.innerText();
};

test.each([
	{ code: 'T.IZIN', javaScript: false, width: 360 as const },
	{ code: 'T.NONIZIN', javaScript: true, width: 1280 as const },
])('an officer contests a rating of $code and wins (scripts: $javaScript)', async (wish) => {
	const { code, javaScript, width } = wish;
	const officer = await aVisitor(place, { width, javaScript, as: 'officer' });
	const before = await proven(officer, code);

	// Given a supervisor who has seen nothing of it
	const supervisor = await aVisitor(place, { javaScript, as: 'supervisor' });
	await supervisor.goto(`/tim`);
	await supervisor
		.getByRole('link', { name: learner?.name ?? '' })
		.first()
		.click();
	await supervisor.goto(`${supervisor.url()}/nilai/${code}`);
	for (const group of await supervisor.getByRole('group').all())
		await group.getByText(say('competency_rate_no')).click();
	await supervisor.locator('[name="catatan"]').fill('Belum saya lihat di loket.');
	await supervisor.getByRole('button', { name: say('competency_rate_submit') }).click();
	await supervisor.waitForURL(/tingkat=0/);
	expect(await proven(officer, code)).not.toBe(before);

	// When the officer contests this rating, with a document
	await officer.getByRole('link', { name: say('contest_open_link') }).click();
	await officer.getByRole('button', { name: say('contest_open_send') }).click();
	await officer.getByText(say('contest_error_reasonTooShort')).first().waitFor();
	await officer.getByText(/^Penilaian atasan, belum ada/).click();
	const reason = 'Sejak Maret saya melayani perizinan setiap hari; catatannya ada di antrean.';
	await officer.locator('[name="alasan"]').fill(reason);
	await officer.locator('[name="berkas"]').setInputFiles({
		name: 'surat-tugas.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.4 surat tugas'),
	});
	await officer.getByRole('button', { name: say('contest_open_send') }).click();
	await officer.waitForURL(/\/saya\/sanggahan\/\d+$/);
	await expectAccessible(officer);

	// And somebody who did not rate asks, hears the answer, and upholds it
	const id = officer.url().split('/').at(-1);
	const judge = await aVisitor(place, { javaScript, as: 'organiser' });
	await judge.goto('/pelatihan/kompetensi/sanggahan');
	await judge.locator(`a[href$="/sanggahan/${id}"]`).click();
	await judge.getByRole('button', { name: say('contest_act_receive') }).click();
	await judge.getByLabel(say('contest_act_ask_label')).fill('Sejak tanggal berapa Anda di sana?');
	await judge.getByRole('button', { name: say('contest_act_ask_send') }).click();
	await judge.getByText(say('contest_error_waitsForOfficer')).waitFor();
	await officer.reload();
	await officer.getByLabel(say('contest_act_answer_label')).fill('Sejak 2 Maret, sampai sekarang.');
	await officer.getByRole('button', { name: say('contest_act_answer_send') }).click();
	await officer.getByText(say('contest_step_answered')).waitFor();
	await judge.reload();
	await judge.getByText(say('contest_act_upheld'), { exact: true }).click();
	await judge
		.getByLabel(say('contest_act_reason'))
		.fill('Catatan antrean membenarkan pegawai; penilai tidak bertugas di sana.');
	await judge.getByRole('button', { name: say('contest_act_decide_send') }).click();
	await judge.getByText(say('contest_step_upheld')).waitFor();

	// Then the level is what it was, and the rating stays readable beside it
	expect(await proven(officer, code)).toBe(before);
	await officer.getByText(say('contest_aside_title')).waitFor();
	await expectAccessible(officer);
});
