import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { aSecondOrganiser } from '../make/secondOrganiser.ts';
import { expectAccessible } from './accessible.ts';
import { signInByForm } from './signIn.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const code = `LATIHAN-${Date.now()}`;
const draft = `/pelatihan/kursus/${code}/ubah`;
afterAll(closeBrowser);

const press = (page: Page, key: string) =>
	page
		.getByRole('button', { name: say(key), exact: true })
		.last()
		.click();

/** A course with one lesson and its first screen; returns the address of that screen. */
async function begin(trainer: Page): Promise<string> {
	await trainer.goto('/pelatihan/kursus/baru');
	await trainer.locator('[name=kode]').fill(code);
	await trainer.locator('[name=judul]').fill('Latihan mencari penduduk');
	await trainer.locator('[name=ringkasan]').fill('Mencari data penduduk di layar latihan.');
	await trainer.locator('[name=kompetensi]').selectOption('T.DAFDUK');
	await trainer.locator('[name=tingkat][value="2"]').check();
	await trainer.locator('[name=jp]').fill('1');
	await press(trainer, 'authoring_begin');
	await trainer.locator('#judul-baru').fill('Mencari di layar');
	await press(trainer, 'authoring_lesson_add');
	await trainer.locator('main section ol a').first().click();
	await trainer.waitForURL(/layar/);
	return trainer.url();
}

/** One drawn screen with a field and two buttons, and the step that it asks for. */
async function buildSimulation(trainer: Page): Promise<void> {
	await trainer.locator('#jenis-baru').selectOption('simulation');
	await press(trainer, 'authoring_block_add');
	await trainer.getByRole('link', { name: say('authoring_simulation_edit') }).click();
	const head = trainer.locator('#kepala');
	await head.locator('[name=judul]').fill('Cari pemohon');
	await head.locator('[name=pengantar]').fill('Layar ini hanya latihan.');
	await head.locator('[name=nilai]').fill('100');
	await head.getByRole('button').click();
	await press(trainer, 'authoring_drawn_add');
	const screen = trainer.locator('form[action="?/layar"]');
	const rows = [
		['field', 'NIK'],
		['button', 'Bersihkan'],
		['button', 'Cari'],
	] as const;
	for (const [at, [kind, label]] of rows.entries()) {
		if (at === 2) await screen.getByRole('button', { name: say('authoring_save') }).click();
		await screen.locator(`[name=jenis-${at}]`).selectOption(kind);
		await screen.locator(`[name=label-${at}]`).fill(label);
	}
	await screen.getByRole('button', { name: say('authoring_save') }).click();
	await press(trainer, 'authoring_step_add');
	const step = trainer.locator('form[action="?/langkah"]');
	await step.locator('[name=tugas]').fill('Cari NIK 0417.');
	await step.locator('[name=tekan]').selectOption({ label: 'Layar 1 › Cari' });
	await step.locator('[name=petunjuk]').fill('Isi NIK dulu.');
	await step.getByRole('button').click();
	await step.locator('[name^=harap-]').fill('0417 | 417');
	await step.getByRole('button').click();
}

async function askQuestions(trainer: Page): Promise<void> {
	for (const at of [1, 2, 3]) {
		await trainer.goto(`${draft}/soal`);
		await trainer.locator('#soal').fill(`Soal ${at}?`);
		await trainer.locator('#pilihan-0').fill('Ya');
		await trainer.locator('#pilihan-1').fill('Tidak');
		await trainer.locator('form[action="?/tambah"] [name=benar][value="0"]').check();
		await trainer.locator('#alasan').fill('Karena begitu.');
		await press(trainer, 'authoring_question_add');
	}
}

test('a trainer builds a simulation, another approves it, and an officer passes it', async () => {
	// Given a trainer who writes without scripts, and a part that saves itself where there are some
	const trainer = await aVisitor(place, { as: 'organiser', javaScript: false });
	const screen = await begin(trainer);
	const writer = await aVisitor(place, { as: 'organiser' });
	await writer.goto(screen);
	await press(writer, 'authoring_block_add');
	await writer.locator('[data-autosave] textarea').fill('KLIK DI SINI SEKARANG JUGA');
	const fresh = writer.locator('[data-fresh]');
	await until('the words are saved by themselves and their fault is named', async () =>
		(await fresh.innerText()).includes(say('authoring_finding_shouting')),
	);
	await trainer.goto(screen);
	expect(await trainer.locator('[data-autosave] textarea').inputValue()).toContain('KLIK');
	await buildSimulation(trainer);
	await expectAccessible(trainer);
	expect(await trainer.locator('main').innerText()).toContain(say('authoring_findings_none'));
	await askQuestions(trainer);

	// When it is put before another person, the trainer cannot approve it, and the other can
	await trainer.goto(draft);
	await press(trainer, 'authoring_ask');
	expect(await trainer.locator('#telaah').innerText()).toContain(say('authoring_refused_own'));
	const account = await aSecondOrganiser(databaseUrl({ dataFolder: inject('dataFolder') }));
	const reviewer = await aVisitor(place);
	await reviewer.goto('/masuk');
	await signInByForm(reviewer, { ...place, accounts: [account] }, 'organiser');
	await reviewer.waitForURL((url) => url.pathname !== '/masuk');
	await reviewer.goto(draft);
	await press(reviewer, 'authoring_approve');
	await press(reviewer, 'authoring_publish');
	await reviewer.waitForURL(/\/pelatihan\/kursus\/LATIHAN-\d+$/);

	// Then an officer learns it: a mistake brings the hint, the second run passes, without scripts too
	const phone = await aVisitor(place, { as: 'counterOfficer', width: 360 });
	await phone.goto(`/saya/belajar/${code}`);
	await press(phone, 'learning_enrol');
	await phone.getByRole('link', { name: say('learning_go_on') }).click();
	await phone.getByRole('button', { name: 'Bersihkan' }).click();
	expect(await phone.locator('main').innerText()).toContain('Isi NIK dulu.');
	await phone.getByLabel('NIK').fill(' 417 ');
	await phone.getByRole('button', { name: 'Cari' }).click();
	expect(await phone.locator('main').innerText()).toContain(
		say('authoring_result', { right: 0, total: 1, score: 0 }),
	);
	await press(phone, 'learning_finish');
	expect(await phone.locator('main').innerText()).toContain(say('authoring_refused_simulation'));
	await expectAccessible(phone);

	const desk = await aVisitor(place, { as: 'counterOfficer', javaScript: false });
	await desk.goto(new URL(phone.url()).pathname);
	await press(desk, 'authoring_again');
	await desk.getByLabel('NIK').fill('0417');
	await desk.getByRole('button', { name: 'Cari' }).click();
	expect(await desk.locator('main').innerText()).toContain(say('authoring_result_passed'));
	await press(desk, 'learning_finish');
	await desk.waitForURL(new RegExp(`${code}$`));
	expect(await desk.locator('main').innerText()).toContain(say('learning_state_done'));
});
