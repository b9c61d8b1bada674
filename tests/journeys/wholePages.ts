import type { Locator, Page } from 'playwright-core';

const taught = new WeakSet<Locator>();

/**
 * A press that leads on is over when the next page has begun to come. What is counted, read or pressed at
 * once may not be there yet on a busy machine, so presses wait until the page stands there whole.
 */
export function waitForWholePages(page: Page): void {
	const every = Object.getPrototypeOf(page.locator('html')) as Locator;
	if (taught.has(every)) return;
	taught.add(every);
	for (const name of ['click', 'press', 'tap'] as const) {
		const act = every[name] as (...given: unknown[]) => Promise<void>;
		every[name] = async function (this: Locator, ...given: unknown[]) {
			await act.apply(this, given);
			await this.page().waitForLoadState();
		};
	}
}
