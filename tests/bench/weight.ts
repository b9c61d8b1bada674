import { gzipSync } from 'node:zlib';

/** What a cold visit to a page loads, in bytes; `script` as it travels, compressed. */
export type Weight = { html: number; htmlGzip: number; scriptGzip: number; styleGzip: number };

/** Reads a page and everything it names, scripts with all that they import. */
export async function weigh(url: string, cookie: string): Promise<Weight> {
	const html = await bodyOf(url, cookie);
	const named = (pattern: RegExp) => [
		...new Set([...html.matchAll(pattern)].map(([, at = '']) => new URL(at, url).href)),
	];
	const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)];
	const scripts = await withImports([
		...named(/<script[^>]+src="([^"]+)"/g),
		...named(/<link[^>]+href="([^"]+)"[^>]*rel="modulepreload"/g),
		...named(/<link[^>]+rel="modulepreload"[^>]*href="([^"]+)"/g),
		...inline.flatMap(([, text = '']) => importsIn(text, url)),
	]);
	const styles = named(/<link[^>]+href="([^"]+\.css)"/g);
	const inlineGzip = inline.length === 0 ? 0 : packed(inline.map(([, text]) => text).join('\n'));
	return {
		html: Buffer.byteLength(html),
		htmlGzip: packed(html),
		scriptGzip: inlineGzip + sum([...scripts.values()].map(packed)),
		styleGzip: sum((await Promise.all(styles.map((style) => bodyOf(style)))).map(packed)),
	};
}

async function withImports(urls: readonly string[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	const waiting = [...urls];
	for (let url = waiting.pop(); url; url = waiting.pop()) {
		if (found.has(url)) continue;
		const text = await bodyOf(url);
		found.set(url, text);
		waiting.push(...importsIn(text, url));
	}
	return found;
}

function importsIn(text: string, from: string): string[] {
	const words = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+\.js)["']/g;
	return [...text.matchAll(words)].map(([, at = '']) => new URL(at, from).href);
}

async function bodyOf(url: string, cookie = ''): Promise<string> {
	const response = await fetch(url, { headers: { cookie, accept: '*/*' } });
	return response.text();
}

function packed(text: string): number {
	return gzipSync(text).length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
