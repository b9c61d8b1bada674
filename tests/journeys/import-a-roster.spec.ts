import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { aRosterRow, rosterText, type RosterRow } from '../make/roster.ts';
import { databaseUrl, startProduct } from '../make/product.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';
import type { Page } from 'playwright-core';

afterAll(closeBrowser);

async function topOf(product: { dataFolder: string }): Promise<RosterRow> {
	const client = new pg.Client({ connectionString: databaseUrl(product) });
	await client.connect();
	const { rows } = await client.query<{ code: string }>(
		'select code from people.unit where parent_id is null',
	);
	await client.end();
	const code = rows[0]?.code ?? '';
	return { 'INSTANSI INDUK ID': code, 'SATUAN KERJA INDUK ID': code };
}

async function handIn(page: Page, name: string, rows: RosterRow[]) {
	await page.goto('/pelatihan/roster');
	const buffer = Buffer.from(rosterText(rows));
	await page.locator('input[name="berkas"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: say('people_roster_check'), exact: true }).click();
	await page.waitForURL(/\/pelatihan\/roster\/\d+$/);
}

/** Without scripts a reader presses the link until the work has ended. */
async function waitUntilEnded(page: Page) {
	const refresh = page.getByRole('link', { name: say('people_roster_refresh') });
	while ((await refresh.count()) > 0) {
		await new Promise((later) => setTimeout(later, 500));
		await refresh.click();
	}
}

const headingOf = (page: Page, text: string) => page.getByRole('heading', { name: text });

test('an organiser learns what is wrong with a roster, corrects it, and applies it, without scripts', async ({
	onTestFinished,
}) => {
	// Given an organiser of the whole province on a phone
	const product = await startProduct({ dataFolder: '.data/roster', fresh: true });
	onTestFinished(product.stop);
	const top = await topOf(product);
	const page = await aVisitor(product, { width: 360, javaScript: false, as: 'organiser' });

	// When a file has a NIP that Excel has spoilt
	await handIn(page, 'salah.csv', [aRosterRow({ ...top, 'NIP BARU': '1,99005E+17' })]);
	await waitUntilEnded(page);

	// Then the page names row, column and way out, for download too, and nothing was applied
	await headingOf(page, say('people_roster_defects')).waitFor();
	const told = await page.locator('main').innerText();
	expect(told).toContain(say('people_roster_defect_nipScientific'));
	expect(told).toContain('NIP BARU');
	await expectAccessible(page);
	expect(await overflowOf(page)).toBe(0);
	const { pathname } = new URL(page.url());
	const csv = await (await page.request.get(`${pathname}/unduh?unduh=csv`)).text();
	expect(csv).toContain(`2;NIP BARU;"1,99005E+17"`);

	// When the corrected file is checked
	await handIn(page, 'benar.csv', [aRosterRow({ ...top, NAMA: 'Zulaikha Contoh' })]);
	await waitUntilEnded(page);
	await headingOf(page, say('people_roster_would_change')).waitFor();
	await expectAccessible(page);
	await page.goto('/pelatihan/pegawai?cari=zulaikha');
	expect(await page.locator('main').innerText()).not.toContain('Zulaikha Contoh');

	// And applied
	await page.goBack();
	await page.getByRole('button', { name: say('people_roster_apply'), exact: true }).click();
	await waitUntilEnded(page);
	await headingOf(page, say('people_roster_changed')).waitFor();
	await expectAccessible(page);

	// Then the officer is in the register
	await page.goto('/pelatihan/pegawai?cari=zulaikha');
	expect(await page.locator('main').innerText()).toContain('Zulaikha Contoh');

	// And with scripts the count moves by itself
	const desk = await aVisitor(product, { width: 1280, as: 'organiser' });
	await handIn(desk, 'lagi.csv', [aRosterRow({ ...top, NAMA: 'Zulaikha Contoh' })]);
	await headingOf(desk, say('people_roster_would_change')).waitFor();
	await expectAccessible(desk);
	await desk.goto('/pelatihan/roster');
	await expectAccessible(desk);
	expect(await desk.locator('tbody tr').count()).toBe(4);
});
