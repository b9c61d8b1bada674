// @ts-check
// Puts a page of a PDF on its canvas, and its words beside it.

export const largestPixels = 16_000_000;

/**
 * As wide as its place times the zoom, as sharp as the screen; a phone runs out of memory above that.
 *
 * @param {any} page
 * @param {HTMLCanvasElement} canvas
 * @param {number} wide
 */
export function draw(page, canvas, wide) {
	const natural = page.getViewport({ scale: 1 });
	const tall = (wide / natural.width) * natural.height;
	const sharp = Math.min(devicePixelRatio, Math.sqrt(largestPixels / (wide * tall)));
	const viewport = page.getViewport({ scale: (wide / natural.width) * sharp });
	canvas.width = Math.floor(viewport.width);
	canvas.height = Math.floor(viewport.height);
	canvas.style.width = `${Math.floor(wide)}px`;
	return page.render({ canvas, viewport });
}

/**
 * @param {any} page
 * @param {HTMLElement} place
 * @param {{ noText: string, links: string }} words
 */
export async function write(page, place, words) {
	const [{ items }, notes] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
	const lines = items
		.map((/** @type {{ str?: string, hasEOL?: boolean }} */ { str = '', hasEOL }) =>
			hasEOL ? `${str}\n` : str,
		)
		.join('')
		.split(/\n+/)
		.filter((/** @type {string} */ line) => line.trim() !== '');
	const links = notes
		.map((/** @type {{ url?: string }} */ { url = '' }) => url)
		.filter((/** @type {string} */ url) => /^https?:/.test(url));
	const said = isReadable(lines.join('')) ? lines : [words.noText];
	place.replaceChildren(
		...(links.length > 0 ? [...said, words.links] : said).map(paragraph),
		...links.map(link),
	);
}

/**
 * Some files draw letters without saying which they are.
 *
 * @param {string} text
 */
function isReadable(text) {
	const all = text.replaceAll(/\s/g, '');
	const known = all.replaceAll(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu, '');
	return known.length > 0 && known.length * 2 >= all.length;
}

/** @param {string} textContent */
const paragraph = (textContent) => Object.assign(document.createElement('p'), { textContent });

/** @param {string} href */
function link(href) {
	const more = { href, textContent: href, target: '_blank', rel: 'noopener noreferrer' };
	return Object.assign(document.createElement('a'), more);
}
