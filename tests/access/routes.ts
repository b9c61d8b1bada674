import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One way to ask: a route, and GET or the POST of one of its actions; a page is drawn by a browser. */
export type Way = { route: string; verb: 'GET' | 'POST'; action: string | null; isPage?: true };

const root = resolve(import.meta.dirname, '../../src/routes');

/** Every way into the product, read from its routes, so that a new page is walked by itself. */
export function everyWay(folder = ''): Way[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): Way[] => {
		if (entry.isDirectory()) return everyWay(`${folder}/${entry.name}`);
		const text = () => readFileSync(join(root, folder, entry.name), 'utf8');
		if (/^\+page(@[^.]*)?\.svelte$/.test(entry.name))
			return [{ route: folder || '/', verb: 'GET', action: null, isPage: true }];
		if (entry.name === '+page.server.ts')
			return actionsIn(text()).map((action) => ({ route: folder || '/', verb: 'POST', action }));
		if (entry.name === '+server.ts')
			return verbsIn(text()).map((verb) => ({ route: folder, verb, action: null }));
		return [];
	});
}

/** actionsIn('… export const actions: Actions = {\n\tterima: …') → ['terima'] */
function actionsIn(source: string): string[] {
	const body = /\nexport const actions\b[^{]*\{\n([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
	return [...body.matchAll(/^\t(?:async )?(\w+)\s*[:(,]/gm)].map(([, name = '']) => name);
}

function verbsIn(source: string): ('GET' | 'POST')[] {
	const verbs = [...source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)];
	return verbs.map(([, verb]) => {
		if (verb !== 'GET' && verb !== 'POST') throw new Error(`The matrix does not know ${verb} yet.`);
		return verb;
	});
}
