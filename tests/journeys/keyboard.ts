import type { Page } from 'playwright-core';

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

/** More stops than any page has before its content. */
const MOST_STOPS = 150;

/**
 * Presses Tab until the thing with this name has the focus, as somebody without a mouse does.
 * Throws when it cannot be reached, or when the focus is somewhere that nobody sees.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
	await page.waitForLoadState();
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		await page.keyboard.press('Tab');
		const here = await page.evaluate(() => {
			const on = document.activeElement as HTMLElement | null;
			if (!on) return null;
			const labels = (on as HTMLInputElement).labels;
			const label = labels?.length ? [...labels].map((one) => one.innerText).join(' ') : '';
			const box = on.getBoundingClientRect();
			return { text: `${label} ${on.innerText}`.trim(), seen: box.width > 0 && box.height > 0 };
		});
		if (here?.text.includes(name)) {
			if (!here.seen) throw new Error(`${name} has the focus and cannot be seen.`);
			return;
		}
	}
	throw new Error(`${name} cannot be reached with the Tab key on ${page.url()}.`);
}

/**
 * Tabs to a file field and gives it a file with the space bar. The browser is told to hand over its
 * dialogue before the way there begins: told at the last key, it would open one that nobody sees.
 */
export async function chooseFile(page: Page, name: string, file: FilePayload): Promise<void> {
	const chosen = page.waitForEvent('filechooser');
	await tabTo(page, name);
	await page.keyboard.press('Space');
	await (await chosen).setFiles(file);
}
