import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { chooseFile, tabTo } from './keyboard.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
/** Other journeys learn and rate on the same product: one of these has a gap left. */
const claimants = ['supervisor', 'counterOfficer', 'officer'] as const;
const client = new pg.Client({
	connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
});

afterAll(async () => {
	await client.end();
	await closeBrowser();
});

type Unproven = {
	role: (typeof claimants)[number];
	code: string;
	name: string;
	level: number;
};

/** A competency that the post of one of them demands and that nobody has assessed. */
async function unproven(): Promise<Unproven> {
	const nips = claimants.map((role) => place.accounts.find((one) => one.role === role)?.nip);
	const { rows } = await client.query<Omit<Unproven, 'role'> & { at: number }>(
		`select array_position($1::text[], o.nip::text) - 1 as at,
			l.code, l.name, l.required_level as level
		from competency.officer_level l
		join people.officer o on o.id = l.officer_id and o.nip::text = any($1::text[])
		where l.proven_level is null and l.code <> 'M.8' order by at, l.code limit 1`,
		[nips],
	);
	const [found] = rows;
	const role = claimants[found?.at ?? -1];
	if (!found || !role) throw new Error('everything was assessed');
	return { ...found, role };
}

const letters = async () => {
	const { rows } = await client.query<{ subject: string }>(
		`select subject from platform.mail where key like 'competency.priorMoved:%' order by id desc`,
	);
	return rows.map(({ subject }) => subject);
};

/** Goes on with Tab until the field of this name has the focus. */
async function tabToField(page: Page, field: string): Promise<void> {
	await page.waitForLoadState();
	for (let stop = 0; stop < 150; stop += 1) {
		await page.keyboard.press('Tab');
		const here = await page.evaluate(() => document.activeElement?.getAttribute('name'));
		if (here === field) return;
	}
	throw new Error(`${field} cannot be reached with the Tab key.`);
}

const fieldsOf = async (page: Page, selector: string) => {
	const found = await page.locator(`main form ${selector}`).all();
	const names = await Promise.all(found.map((one) => one.getAttribute('name')));
	return [...new Set(names)].map(String);
};

test('learning elsewhere is recognised with keys alone: claim, document, decision, level and letter', async () => {
	await client.connect();
	const { role, code, name, level } = await unproven();

	// Given an officer who sends a claim with a document
	const claimant = await aVisitor(place, { as: role, width: 360, javaScript: false });
	await claimant.goto('/saya/pengakuan');
	await tabTo(claimant, name);
	await claimant.keyboard.press('Enter');
	await claimant.waitForURL(new RegExp(`/saya/pengakuan/${code}$`));
	const text = 'Lihat dokumen halaman 2.';
	for (const field of await fieldsOf(claimant, 'textarea')) {
		await tabToField(claimant, field);
		await claimant.keyboard.type(text);
	}
	await chooseFile(claimant, say('contest_files'), {
		name: 'surat-keterangan.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.4 surat keterangan'),
	});
	await tabTo(claimant, say('contest_prior_send'));
	await claimant.keyboard.press('Enter');
	await claimant.getByText(say('contest_prior_done')).waitFor();
	await expectAccessible(claimant);

	// When somebody who does not rate the officer finds every indicator shown
	const judge = await aVisitor(place, { as: 'organiser', javaScript: false });
	await judge.goto('/pelatihan/kompetensi/pengakuan');
	await tabTo(judge, name);
	await judge.keyboard.press('Enter');
	await judge.waitForURL(/\/pengakuan\/\d+$/);
	for (const field of await fieldsOf(judge, 'input[type="radio"]')) {
		await tabToField(judge, field);
		await judge.keyboard.press('Space');
	}
	await tabToField(judge, 'alasan');
	await judge.keyboard.type('Dokumen menunjukkan semua indikator.');
	await tabTo(judge, say('contest_prior_decide'));
	await judge.keyboard.press('Enter');
	await judge.getByText(say('contest_prior_decided')).waitFor();
	await expectAccessible(judge);

	// Then the level is proven, and the letter is written
	await claimant.goto(`/saya/standar/${code}`);
	const proven = claimant
		.locator('dl.summary > div')
		.filter({ hasText: say('competency_detail_proven') })
		.locator('dd');
	expect(await proven.innerText()).toContain(String(level));
	await until('the letter about the decision is written', async () =>
		(await letters()).some((subject) => subject.startsWith(`Pengakuan ${code} diakui`)),
	);
	await leave(claimant);
	await leave(judge);
});
