import { z } from 'zod';
import { documentLimits, type Reading } from './document.ts';

const page = z.number().int().min(1).max(documentLimits.pages);

/** What the reader of a PDF sends, and what is kept of it. */
const reading = z.object({
	page,
	seen: z.array(page).max(documentLimits.pages),
	seconds: z.number().min(0).max(10_000_000).catch(0),
});

/** Reads what the reader sent; null where it is nothing of the kind. */
export function pagesIn(text: string): (Reading & { readonly seconds: number }) | null {
	try {
		return reading.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/** The reading in what was kept; null where somebody has not begun. */
export const readingIn = (kept: unknown): Reading | null => reading.safeParse(kept).data ?? null;
