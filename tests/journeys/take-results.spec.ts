import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { sharedProduct } from './sharedProduct.ts';
import { aVisitor } from './visitor.ts';
import { say } from './words.ts';

const { product, client } = sharedProduct();

async function handIn(page: Page, path: string, choice: string, lines: readonly string[]) {
	await page.goto(path);
	await page.getByLabel(choice, { exact: true }).check();
	const file = { name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
	await page.locator('input[name="berkas"]').setInputFiles(file);
	await page.locator('form[action="?/periksa"] button').click();
	await ended(page);
}

/** Without scripts a reader presses the link until the work has ended. */
async function ended(page: Page) {
	await page.waitForURL(/\/\d+$/);
	const again = page.getByRole('link', { name: say('people_roster_refresh') });
	while ((await again.count()) > 0) {
		await new Promise((later) => setTimeout(later, 300));
		await again.click();
	}
}

test('an organiser hands in results and a history, sees what is wrong, and has the rest taken, without scripts', async () => {
	// Given a list with a line about an officer of the city and one about nobody
	const { rows } = await client.query<{ nip: string }>(
		'select nip from people.officer_card where unit_id is not null order by officer_id limit 1',
	);
	const page = await aVisitor(product, { as: 'organiser', width: 360, javaScript: false });
	const number = `UJI/${Date.now()}`;
	const result = (nip: string) => `${nip};M.3;2;02-03-2026;Pusat Penilaian Contoh;${number}`;

	// When it is handed in, the worker says what it would take and what is wrong
	await handIn(page, '/pelatihan/kompetensi/hasil', say('results_source_assessment'), [
		...['NIP;KOMPETENSI;TINGKAT;TANGGAL;LEMBAGA;NOMOR', result(rows[0]!.nip)],
		result('199001012015030000'),
	]);
	const main = page.locator('main');
	expect(await main.innerText()).toContain(say('results_fault_nipUnknown'));
	await expectAccessible(page);
	expect(await overflowOf(page)).toBe(0);
	const { pathname } = new URL(page.url());
	const csv = await (await page.request.get(`${pathname}/unduh?unduh=csv`)).text();
	expect(csv).toContain('3;NIP;199001012015030000');

	// And when it is taken, one line has become evidence, and the file tells so from then on
	await page.getByRole('button', { name: say('results_keep', { n: '1' }) }).click();
	await ended(page);
	expect(await main.innerText()).toContain(say('results_kept', { n: '1' }));
	await expectAccessible(page);
	const { rows: evidence } = await client.query(
		`select from competency.observation where evidence ->> 'number' = $1`,
		[number],
	);
	expect(evidence).toHaveLength(1);

	// A history goes the same way; with scripts the page moves by itself
	const desk = await aVisitor(product, { as: 'organiser', width: 1280 });
	await desk.goto('/pelatihan/jp/impor');
	await desk.getByLabel(say('claim_export_jp'), { exact: true }).check();
	const head = 'NIP;jenis pengembangan;nama kegiatan;tanggal mulai;tanggal selesai;total JP';
	const told = `${rows[0]!.nip};coaching;Pendampingan ${number};02-03-2026;02-03-2026;2`;
	const file = {
		...{ name: 'riwayat.csv', mimeType: 'text/csv' },
		buffer: Buffer.from([head, told].join('\n')),
	};
	await desk.locator('input[name="berkas"]').setInputFiles(file);
	await desk.locator('form[action="?/periksa"] button').click();
	await desk.getByRole('button', { name: say('history_keep', { n: '1' }) }).click();
	await desk.getByText(say('history_kept', { n: '1' })).waitFor();
	await expectAccessible(desk);
	await desk.goto('/pelatihan/jp/impor');
	await expectAccessible(desk);
	expect(await desk.locator('tbody tr').count()).toBe(2);
});
