import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, expectWellFormed, overflowOf } from './accessible.ts';
import { everyLook } from './looks.ts';
import { aVisitor, closeBrowser } from './visitor.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const looks = await everyLook({ dataFolder: inject('dataFolder') });

/** Where the links of all pages lead, by who has seen them. */
const linksSeen = new Map<string, { reader: Page; link: string }>();

async function noteLinks(page: Page, as: string) {
	const links = await page
		.locator('a[href^="/"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
	for (const link of links) linksSeen.set(`${as} ${link}`, { reader: page, link });
}

/** A reader keeps the browser open from page to page, as people do. */
const readers = new Map<string, Promise<Page>>();

function reader(as: (typeof looks)[number]['as']): Promise<Page> {
	const key = as ?? 'citizen';
	const known =
		readers.get(key) ?? aVisitor(place, { width: 360, javaScript: false, ...(as && { as }) });
	readers.set(key, known);
	return known;
}

afterAll(closeBrowser);

test.each(looks)(
	'$path can be read by everybody, on a phone and at a desk, without JavaScript',
	async ({ path, as, first }) => {
		const page = await reader(as);
		await page.setViewportSize({ width: 360, height: 740 });
		if (first) await page.goto(first);
		expect((await page.goto(path))?.status()).toBe(200);
		await expectWellFormed(page);
		await noteLinks(page, as ?? 'citizen');
		const faults = [...(await accessibilityFaults(page))];
		await page.setViewportSize({ width: 320, height: 640 });
		const beyondTheEdge = await overflowOf(page);
		await page.setViewportSize({ width: 1280, height: 800 });
		faults.push(...(await accessibilityFaults(page, 'again')));
		expect({ beyondTheEdge, faults }).toEqual({ beyondTheEdge: 0, faults: [] });
	},
);

test('no link of these pages leads nowhere', async () => {
	const nowhere: string[] = [];
	for (const [key, { reader: page, link }] of linksSeen) {
		const status = (await page.request.get(link)).status();
		if (status >= 400) nowhere.push(`${key}: ${status}`);
	}
	expect(linksSeen.size).toBeGreaterThan(looks.length);
	expect(nowhere).toEqual([]);
});
