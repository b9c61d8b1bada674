import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page,
} from 'playwright-core';
import type { Role } from '../../src/lib/people/principal.ts';
import { signIn, type Product } from '../make/product.ts';
import { noteVisit } from './visited.ts';
import { waitForWholePages } from './wholePages.ts';

export type Width = 360 | 1280;
export type Wish = { width?: Width | 320; javaScript?: boolean; as?: Role; language?: 'id' | 'en' };

/** Where a visitor goes: a product that runs. */
export type Place = Pick<Product, 'origin' | 'accounts'>;

const HEIGHTS = { 320: 640, 360: 740, 1280: 800 };

let browser: Promise<Browser> | undefined;

function theBrowser(): Promise<Browser> {
	browser ??= chromium.launch({
		executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-dev-shm-usage',
		],
	});
	return browser;
}

export async function closeBrowser(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}

/** A person with a browser of the own: as a role of the demo, or a citizen. */
export async function aVisitor(place: Place, wish: Wish = {}): Promise<Page> {
	const { width = 1280, javaScript = true, as, language } = wish;
	const context = await (
		await theBrowser()
	).newContext({
		baseURL: place.origin,
		viewport: { width, height: HEIGHTS[width] },
		hasTouch: width !== 1280,
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
	});
	if (as) await enter(context, place, as);
	if (language)
		await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: language, url: place.origin }]);
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	waitForWholePages(page);
	if (!javaScript) await switchScripts(page, 'off');
	page.on('framenavigated', (frame) => {
		if (frame === page.mainFrame() && frame.url().startsWith(place.origin))
			noteVisit(decodeURI(new URL(frame.url()).pathname));
	});
	return page;
}

const switches = new WeakMap<Page, CDPSession>();

/** Switches the scripts of the page off or on, as a setting of the browser does. */
async function switchScripts(page: Page, to: 'on' | 'off') {
	const session = switches.get(page) ?? (await page.context().newCDPSession(page));
	switches.set(page, session);
	await session.send('Emulation.setScriptExecutionDisabled', { value: to === 'off' });
}

/** A measuring instrument needs scripts where the visitor has none; those of the page stay unrun. */
export async function withInstrument<T>(page: Page, measure: () => Promise<T>): Promise<T> {
	if (!switches.has(page)) return measure();
	await switchScripts(page, 'on');
	const measured = await measure();
	await switchScripts(page, 'off');
	return measured;
}

/** Signs in by the form once for each role and product; the journey of signing in stands by itself. */
async function enter(context: BrowserContext, place: Place, role: Role) {
	const key = `${place.origin} ${role}`;
	const cookie = sessions.get(key) ?? (await signIn(place as Product, role));
	sessions.set(key, cookie);
	const pairs = cookie.split('; ').map((pair) => pair.split(/=(.*)/s));
	await context.addCookies(
		pairs.map(([name = '', value = '']) => ({ name, value, url: place.origin })),
	);
}

const sessions = new Map<string, string>();

export async function leave(page: Page): Promise<void> {
	await page.context().close();
}
