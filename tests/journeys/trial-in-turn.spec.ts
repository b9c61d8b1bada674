import { afterAll, expect, inject, test } from 'vitest';
import { tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

const title = 'Perjalanan: kantor bergiliran';

test('an organiser without a mouse registers offices that begin in turn, and amends the plan', async () => {
	// Given a plan for all offices of a branch, written with the keyboard alone
	const organiser = await aVisitor(place, { width: 1280, as: 'organiser' });
	await organiser.goto('/pelatihan/uji/baru?desain=stepped');
	const type = async (label: string, text: string) => {
		await tabTo(organiser, say(label));
		await organiser.keyboard.press('ControlOrMeta+A');
		await organiser.keyboard.type(text);
	};
	await type('trial_field_title', title);
	await type('trial_field_course', 'Perizinan terpadu');
	await type('trial_field_services', 'Pendaftaran');
	await type('trial_field_hypothesis', 'Berkas diperiksa lebih singkat.');
	await type('trial_field_seats_step', '12');
	await type('trial_field_away', '12');
	await type('trial_field_steps', '6');
	await type('trial_field_step_weeks', '2');
	await type('trial_field_effect', '1');
	await tabTo(organiser, say('trial_save_draft'));
	await organiser.keyboard.press('Enter');
	await organiser.getByRole('heading', { level: 1, name: title }).waitFor();

	// When the filter says how many offices there are, and they are added
	await tabTo(organiser, say('trial_add_count'));
	await organiser.keyboard.press('Enter');
	await organiser.waitForURL(/unitId=/);
	await tabTo(organiser, say('trial_add_do').split(' ')[0] ?? '');
	await organiser.keyboard.press('Enter');
	await organiser.getByRole('columnheader', { name: say('trial_step_offices') }).waitFor();

	// Then the trial is registered, and waits in public for its day
	await tabTo(organiser, say('trial_register_confirm'));
	await organiser.keyboard.press('Space');
	await tabTo(organiser, say('trial_register_do'));
	await organiser.keyboard.press('Enter');
	await organiser.getByText(say('trial_state_waitingForDraw')).first().waitFor();
	const sealed = say('trial_draw_wait').split('. ')[1] ?? '?';
	await organiser.getByText(sealed).waitFor();
	expect(await organiser.getByRole('button', { name: say('trial_draw_do') }).count()).toBe(0);

	// And what changes afterwards is appended and marked, with nothing taken away
	await type('trial_amend_change', 'Langkah pertama mundur satu minggu.');
	await type('trial_amend_reason', 'Gedung pelatihan diperbaiki.');
	await tabTo(organiser, say('trial_amend_do'));
	await organiser.keyboard.press('Enter');
	await organiser.getByText('Gedung pelatihan diperbaiki.').waitFor();
	await organiser.getByText(say('trial_amended_beforeDraw')).waitFor();
});
