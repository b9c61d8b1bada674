import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, expectWellFormed, overflowOf } from './accessible.ts';
import { everyLook } from './looks.ts';
import { aVisitor, closeBrowser } from './visitor.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const looks = await everyLook({ dataFolder: inject('dataFolder') });

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
	async ({ path, as }) => {
		const page = await reader(as);
		await page.setViewportSize({ width: 360, height: 740 });
		expect((await page.goto(path))?.status()).toBe(200);
		await expectWellFormed(page);
		const faults = [...(await accessibilityFaults(page))];
		await page.setViewportSize({ width: 320, height: 640 });
		const beyondTheEdge = await overflowOf(page);
		await page.setViewportSize({ width: 1280, height: 800 });
		faults.push(...(await accessibilityFaults(page)));
		expect({ beyondTheEdge, faults }).toEqual({ beyondTheEdge: 0, faults: [] });
	},
);

test('no link of the product leads nowhere', async () => {
	const nowhere = new Set<string>();
	const asked = new Map<string, number>();
	for (const { path, as } of looks) {
		const page = await reader(as);
		await page.goto(path);
		const links = await page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
		for (const link of new Set(links)) {
			const key = `${as ?? 'citizen'} ${link}`;
			const status = asked.get(key) ?? (await page.request.get(link)).status();
			asked.set(key, status);
			if (status >= 400) nowhere.add(`${key}: ${status}`);
		}
	}
	expect([...nowhere]).toEqual([]);
});
