import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, expectWellFormed, overflowOf } from './accessible.ts';
import { everyLook } from './looks.ts';
import { aVisitor, closeBrowser } from './visitor.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const looks = await everyLook({ dataFolder: inject('dataFolder') });

/** The links of all pages by who has seen them, and those among them that lead nowhere. */
const linksSeen = new Set<string>();
const nowhere: string[] = [];

/** Follows new links while their page is fresh: a citizen who waits now is served a minute later. */
async function followLinks(page: Page, as: string) {
	const links = await page
		.locator('a[href^="/"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
	for (const link of links) {
		const key = `${as} ${link}`;
		if (linksSeen.has(key)) continue;
		linksSeen.add(key);
		const status = (await page.request.get(link)).status();
		if (status >= 400) nowhere.push(`${key}: ${status}`);
	}
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
		await followLinks(page, as ?? 'citizen');
		const faults = [...(await accessibilityFaults(page))];
		await page.setViewportSize({ width: 320, height: 640 });
		const beyondTheEdge = await overflowOf(page);
		await page.setViewportSize({ width: 1280, height: 800 });
		faults.push(...(await accessibilityFaults(page, 'again')));
		expect({ beyondTheEdge, faults }).toEqual({ beyondTheEdge: 0, faults: [] });
	},
);

test('no link of these pages leads nowhere', () => {
	expect(linksSeen.size).toBeGreaterThan(looks.length);
	expect(nowhere).toEqual([]);
});
