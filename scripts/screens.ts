// Pictures of every page as its reader sees it, on a phone and at a desk: docs/screens/.
// `npm run screens` starts a product with the small demo; `npm run screens -- saya loket` takes those
// whose address begins so.
import { mkdirSync } from 'node:fs';
import { everyLook, type Look } from '../tests/journeys/looks.ts';
import { aVisitor, closeBrowser, type Width } from '../tests/journeys/visitor.ts';
import { startProduct } from '../tests/make/product.ts';

const FOLDER = 'docs/screens';
const WIDTHS: Width[] = [360, 1280];
/** A longer page is cut here, so that the folder stays small. */
const TALLEST = 1600;

const wanted = process.argv.length > 2 ? process.argv.slice(2) : [''];
const product = await startProduct({
	dataFolder: process.env['MUMPUNI_DATA'] ?? '.data/screens',
	env: { MUMPUNI_DEMO_SIZE: 'small' },
});
mkdirSync(FOLDER, { recursive: true });
try {
	for (const look of await everyLook(product)) {
		if (!wanted.some((start) => look.path.startsWith(`/${start}`))) continue;
		for (const width of WIDTHS) await take(look, width);
	}
} finally {
	await closeBrowser();
	await product.stop();
}

async function take(look: Look, width: Width) {
	const page = await aVisitor(product, {
		width,
		javaScript: false,
		...(look.as && { as: look.as }),
	});
	if (look.first) await page.goto(look.first);
	await page.goto(look.path);
	await page.waitForTimeout(150);
	const tall = await page.locator('body').evaluate((body) => body.scrollHeight);
	const height = Math.min(tall, TALLEST);
	await page.screenshot({
		path: `${FOLDER}/${nameOf(look.path)}-${width}.jpg`,
		type: 'jpeg',
		quality: 62,
		fullPage: true,
		clip: { x: 0, y: 0, width, height },
	});
	await page.context().close();
}

/** nameOf('/tim/12/nilai/M.3') → 'tim-x-nilai-M.3': the same name at each run. */
function nameOf(path: string): string {
	const [place = '', question] = path.split('?');
	const parts = place.split('/').filter(Boolean);
	const stable = parts.map((part) =>
		/^\d+$|^[\w-]{22}$|^[0-9A-Z]{4}(-?[0-9A-Z]{4}){2,}$/.test(part) ? 'x' : part,
	);
	return [...(stable.length > 0 ? stable : ['warga']), ...(question ? ['isi'] : [])].join('-');
}
