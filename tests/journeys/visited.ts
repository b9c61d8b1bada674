import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { everyWay } from '../access/routes.ts';

/** Which pages some journey has seen, for the check that none was forgotten. */
export const visitedFile = resolve('.data/reports/visited.txt');

/** Every page of the product, by the id of its route; packages stand in frames, on a host of their own. */
const everyPage = everyWay()
	.filter(({ isPage }) => isPage)
	.map(({ route }) => route)
	.filter((route) => !route.startsWith('/(package)/'));

/** shapeOf('/(citizen)/layanan/[code]') → /^\/layanan\/[^/]+$/ */
function shapeOf(route: string): RegExp {
	const path = route.replace(/\/\([^)]*\)/g, '').replace(/\[\w+\]/g, '[^/]+');
	return new RegExp(`^${path || '/'}$`);
}

/** The page that a path shows; a fixed name goes before a parameter, as in the router. */
export function pageOf(path: string): string | null {
	const fitting = everyPage.filter((route) => shapeOf(route).test(path));
	return fitting.sort((a, b) => a.split('[').length - b.split('[').length)[0] ?? null;
}

export function noteVisit(path: string) {
	const page = pageOf(path);
	if (!page) return;
	mkdirSync(dirname(visitedFile), { recursive: true });
	appendFileSync(visitedFile, `${page}\n`);
}

export function neverVisited(): string[] {
	const seen = new Set(
		existsSync(visitedFile) ? readFileSync(visitedFile, 'utf8').split('\n') : [],
	);
	return everyPage.filter((page) => !seen.has(page));
}
