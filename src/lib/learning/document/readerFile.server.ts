import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Of what the reader brings: letters, fonts, and the decoders that need no code made at run time. */
const open: Readonly<Record<string, RegExp>> = {
	cmaps: /^[\w-]+\.bcmap$/,
	standard_fonts: /^[\w-]+\.(?:pfb|ttf)$/,
	wasm: /^\w+_nowasm_fallback\.js$/,
};

/** A file that the reader of PDFs asks for, or null where it has no such one. */
export async function readerFile(
	folder: string,
	file: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
	if (!Object.hasOwn(open, folder) || !open[folder]?.test(file)) return null;
	const content = await readFile(join(home, folder, file)).catch(() => null);
	return content && new Uint8Array(content);
}
