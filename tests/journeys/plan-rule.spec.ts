import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

const title = 'Integritas';
test('a rule of the organiser becomes a goal that a stand-in of the supervisor approves', async () => {
	const organiser = await aVisitor(place, { width: 1280, as: 'organiser', javaScript: false });
	await organiser.goto('/pelatihan/rencana/aturan/baru');
	await organiser.locator('input[name="nama"]').fill('Integritas di loket');
	await organiser.locator('select[name="jabatan"]').selectOption('PTSP-LOKET');
	await organiser.locator('select[name="kompetensi"]').selectOption('M.1');
	await organiser.locator('input[name="sebab"][value="belongs"]').check();
	await organiser.locator('input[name="lalu"][value="goal"]').check();
	await organiser.locator('input[name="ke"]').fill('5');
	await organiser.locator('select[name="bentuk"]').selectOption('NKL02');
	await organiser.locator('input[name="tenggat"]').fill('60');
	await organiser.locator('textarea[name="alasan"]').fill('Semua petugas loket memegang kas.');
	const look = organiser.getByRole('button', { name: say('plans_template_preview') });
	// A fault keeps what was typed
	await look.click();
	await organiser.getByText(say('cycle_field_number')).first().waitFor();
	await organiser.locator('input[name="jp"]').fill('8');
	await look.click();
	await organiser.getByText(say('plans_preview_nothing_yet')).waitFor();
	await expectAccessible(organiser);
	await organiser.getByRole('button', { name: say('plans_rule_publish') }).click();
	await organiser.getByText(say('plans_rule_published')).waitFor();
	await leave(organiser);

	const supervisor = await aVisitor(place, { width: 360, as: 'supervisor', javaScript: false });
	await supervisor.goto('/saya/wakil');
	const { nip } = place.accounts.find(({ role }) => role === 'headOfOffice')!;
	await supervisor.locator('input[name="nip"]').fill(nip);
	await supervisor.locator('input[name="sampai"]').fill('2099-01-01');
	await supervisor.locator('textarea[name="alasan"]').fill('Rapat di luar kantor pekan ini.');
	const name = supervisor.getByRole('button', { name: say('plans_stand_act') });
	await name.click();
	await supervisor.getByText(say('plans_refused_tooLong')).waitFor();
	const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
	await supervisor.locator('input[name="sampai"]').fill(soon);
	await name.click();
	await supervisor.getByText(say('plans_stand_done')).waitFor();
	expect(await overflowOf(supervisor)).toBe(0);
	await leave(supervisor);

	const officer = await aVisitor(place, { width: 360, as: 'officer', javaScript: false });
	const goal = officer.locator('article', { hasText: title });
	const accept = goal.getByRole('button', { name: say('plan_accept') });
	await until('the goal of the rule is there', async () => {
		await officer.goto('/saya/rencana');
		return (await accept.count()) > 0;
	});
	await accept.click();
	await officer.waitForURL(/hasil=diterima/);
	await expectAccessible(officer);

	const head = await aVisitor(place, { width: 1280, as: 'headOfOffice', javaScript: false });
	await head.goto('/saya/persetujuan');
	await head.getByRole('link', { name: title }).first().click();
	await head
		.getByText(say('plans_for_name', { name: '' }).trim())
		.first()
		.waitFor();
	await expectAccessible(head);
	const approve = say('plan_inbox_approve_of', { name: '' }).trim();
	await head.getByRole('button', { name: approve }).press('Enter');
	await head.getByText(say('plans_inbox_approved', { n: 1 })).waitFor();
	await leave(head);

	await officer.goto('/saya/rencana');
	expect(await goal.innerText()).toContain(say('plan_status_approved'));
	await leave(officer);
});
