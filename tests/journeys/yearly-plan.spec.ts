import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();

async function nextStage(organiser: Page, akpk: string) {
	await organiser.goto(akpk);
	await press(organiser, /Lanjut ke tahap/);
	await organiser.getByText(say('cycle_next_done')).waitFor();
}

test('needs go from a supervisor through an agency to a plan that the leader signs', async () => {
	const supervisor = await aVisitor(place, { width: 360, as: 'supervisor', javaScript: false });
	await supervisor.goto('/tim/kebutuhan');
	// Putting off owes a reason, and what was chosen is not lost from sight
	await supervisor.locator('input[name="pilih"]').first().check();
	await press(supervisor, say('cycle_defer_act'));
	await supervisor.getByText(say('cycle_field_reasonShort')).first().waitFor();
	await supervisor.locator('input[name="pilih"]').first().check();
	await supervisor.locator('textarea').fill('Didampingi atasan sampai akhir tahun ini.');
	await press(supervisor, say('cycle_defer_act'));
	await supervisor.getByText('1 kebutuhan ditunda.').waitFor();
	await press(supervisor, /Benarkan semua/);
	await supervisor.getByText(/kebutuhan dibenarkan/).waitFor();
	expect(await overflowOf(supervisor)).toBe(0);
	await leave(supervisor);

	const organiser = await aVisitor(place, { width: 1280, as: 'organiser', javaScript: false });
	await organiser.goto('/pelatihan/akpk');
	const akpk = (await organiser
		.getByRole('link', { name: /^AKPK 2/ })
		.first()
		.getAttribute('href'))!;
	const hcdp = akpk.replace('akpk', 'hcdp');
	await nextStage(organiser, akpk);

	const leader = await aVisitor(place, { width: 1280, as: 'leader', javaScript: false });
	await leader.goto('/tim/akpk');
	await leader.locator('summary').first().click();
	await leader.locator('select[name="kompetensi"]').selectOption('T.DAFDUK');
	await leader.locator('select[name="tingkat"]').selectOption('3');
	await leader.locator('input[name="orang"]').fill('12');
	await leader.locator('textarea[name="dasar"]').fill('Layanan baru pindah datang tahun depan.');
	await press(leader, say('cycle_un_add'));
	await leader.getByText(say('cycle_un_added')).waitFor();
	// What supervisors have not looked at is not taken along in silence
	await press(leader, say('cycle_validate_act'));
	await leader.getByText(say('cycle_refused_needsOpen')).waitFor();
	await leader.locator('input[name="sisa"]').check();
	await press(leader, say('cycle_validate_act'));
	await leader.getByText(say('cycle_validate_done')).waitFor();

	await nextStage(organiser, akpk);
	await organiser.goto(hcdp);
	await press(organiser, say('cycle_draft_act'));
	await organiser.getByText(/baris disusun/).waitFor();
	await organiser
		.locator('tr', { hasText: say('cycle_supply_none') })
		.first()
		.getByRole('link')
		.click();
	await organiser.locator('input[name="penyedia"]').fill('Balai Contoh');
	await press(organiser, say('cycle_ask_act'));
	await organiser.getByText(say('cycle_ask_done')).waitFor();
	await expectAccessible(organiser);

	await nextStage(organiser, akpk);
	await nextStage(organiser, akpk);
	await organiser.goto(`${hcdp}/skenario`);
	for (const [name, budget] of [
		['Anggaran penuh', ''],
		['Dipotong', '5.000.000'],
	] as const) {
		if (await organiser.locator('details:not([open])').count())
			await organiser.locator('summary').first().click();
		await organiser.locator('input[name="nama"]').fill(name);
		await organiser.locator('input[name="anggaran"]').fill(budget);
		await organiser.locator('form[action="?/buat"] button').click();
		await organiser.getByText(say('cycle_sc_made')).waitFor();
	}
	await expectAccessible(organiser);
	await press(organiser, /Ajukan untuk tanda tangan.*Dipotong/);
	await organiser.getByText(say('cycle_submitted_done')).waitFor();
	await leave(organiser);

	await leader.goto(hcdp.replace('pelatihan', 'dampak'));
	await press(leader, say('cycle_sign_act'));
	await leader.getByText(say('cycle_field_chooseOne')).first().waitFor();
	await leader.locator('input[name="baca"]').check();
	await press(leader, say('cycle_sign_act'));
	await leader.getByText(say('cycle_sign_done')).waitFor();
	await leader.getByText(say('cycle_signed_holds')).waitFor();
	await expectAccessible(leader);
	await leave(leader);
});
