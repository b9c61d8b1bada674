import { afterAll, expect, inject, test } from 'vitest';
import { asTarGz, backupFiles } from '../make/backup.ts';
import { expectAccessible } from './accessible.ts';
import { chooseFile, tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('an organiser takes over a Moodle course by keyboard and reads what was not taken', async () => {
	// Given a backup with a page, a forum, and a question that nobody can mark by machine
	const buffer = asTarGz(
		backupFiles([
			{ kind: 'page', title: 'Sapaan', body: `<p>Sapalah dahulu, ${Date.now()}.</p>` },
			{ kind: 'forum', title: 'Diskusi mingguan' },
		]),
	);
	const organiser = await aVisitor(place, { as: 'organiser', width: 360, javaScript: false });
	await organiser.goto('/pelatihan/paket');
	await tabTo(organiser, say('moodle_link'));
	await organiser.keyboard.press('Enter');
	await organiser.waitForURL(/\/pelatihan\/paket\/moodle$/);

	// When it is chosen and sent with keys alone
	const mimeType = 'application/octet-stream';
	await chooseFile(organiser, say('moodle_file'), { name: 'antrean.mbz', mimeType, buffer });
	await tabTo(organiser, say('moodle_take'));
	await organiser.keyboard.press('Enter');
	await organiser.waitForURL(/\/moodle\/\d+$/);

	// Then the page says what came, and names one by one what did not
	const report = organiser.locator('main');
	await report.getByText('Menyapa').first().waitFor();
	expect(await report.innerText()).toContain(say('moodle_left'));
	expect(await report.innerText()).toContain('Diskusi mingguan');
	expect(await report.innerText()).toContain('Karangan');
	await expectAccessible(organiser);

	// And the questions that can be marked wait for the bank
	await report.getByText(say('moodle_questions_found', { taken: 1, left: 1 })).waitFor();
	await leave(organiser);
});
