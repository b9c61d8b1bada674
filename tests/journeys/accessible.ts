import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withInstrument } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Some pages show a queue that changes by itself, without JavaScript too; WCAG 2.2.1 excepts what is
 * real-time. A kiosk and the screen at the door of an office start again for the next citizen. No other
 * page may reload itself.
 */
const LIVE =
	/^\/(anjungan\/[^/]+|pintu\/[^/]+\/layar|antrean\/[^/]+|kantor|saya\/mengajar\/[^/]+|papan\/[^/]+(\/[^/]+)?)$/;

/**
 * Violations of WCAG 2.2 AA that axe can see, in one sentence each. Colours are the same at each
 * width, and measuring them takes most of the time: `again` leaves them out.
 */
export async function accessibilityFaults(
	page: Page,
	measure: 'first' | 'again' = 'first',
): Promise<string[]> {
	await page.waitForLoadState();
	const found = await withInstrument(page, () => runAxe(page, measure));
	const path = new URL(page.url()).pathname;
	return found
		.filter(({ id }) => !(id === 'meta-refresh' && LIVE.test(path)))
		.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${path} ${id}: ${help} (${target.join(' ')})`),
		);
}

/** Runs in a world of its own, where the content policy of the page does not reach; it stays with the page. */
async function runAxe(page: Page, measure: 'first' | 'again'): Promise<Found[]> {
	const session = await page.context().newCDPSession(page);
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId } = await session.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
		worldName: 'axe',
	});
	const contextId = executionContextId;
	const known = await session.send('Runtime.evaluate', { contextId, expression: 'typeof axe' });
	if (known.result.value === 'undefined')
		await session.send('Runtime.evaluate', { contextId, expression: axe });
	const options = JSON.stringify({
		runOnly: RULES,
		resultTypes: ['violations'],
		rules: { 'color-contrast': { enabled: measure === 'first' } },
	});
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		contextId,
		expression: `axe.run(document, ${options}).then((run) => JSON.stringify(run.violations))`,
		awaitPromise: true,
		returnByValue: true,
	});
	await session.detach();
	if (exceptionDetails)
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return JSON.parse(String(result.value)) as Found[];
}

export async function expectAccessible(page: Page): Promise<void> {
	expect(await accessibilityFaults(page)).toEqual([]);
}

/** What every page owes its reader: one heading, a title that names the place, nothing beyond the edge. */
export async function expectWellFormed(page: Page): Promise<void> {
	const path = new URL(page.url()).pathname;
	expect([path, await page.locator('h1').count()]).toEqual([path, 1]);
	expect(await page.title()).toMatch(/^.+ [–·] Mumpuni$|^Mumpuni\b/);
	expect(await page.locator('html').getAttribute('lang')).toMatch(/^(id|en)$/);
}

export async function overflowOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const { cssContentSize, cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
	await session.detach();
	return Math.max(0, cssContentSize.width - cssLayoutViewport.clientWidth);
}
