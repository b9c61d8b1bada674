import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { looksLikeUtf16 } from './kind.server.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How the text of a file is encoded, judged from the whole file, and how many line ends it has (the
 * size of the work, for a progress bar). A mark decides; without one, text that is valid UTF-8 is
 * UTF-8, and the rest is what an older Excel on Windows writes.
 */
export async function encodingOf(path: string): Promise<{ encoding: Encoding; lines: number }> {
	let encoding: Encoding | null = null;
	let first = true;
	let lines = 0;
	let unchecked: Buffer = Buffer.alloc(0);
	for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
		const bytes = chunk as Buffer;
		if (first) encoding = marked(bytes) ?? looksLikeUtf16(bytes.subarray(0, 4096));
		first = false;
		for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
		if (encoding !== null) continue;
		// A line end is never inside a letter of several bytes, so pieces are checked line by line.
		const whole = bytes.lastIndexOf(10) + 1;
		if (!isUtf8(Buffer.concat([unchecked, bytes.subarray(0, whole)]))) encoding = 'windows-1252';
		unchecked = whole === 0 ? Buffer.concat([unchecked, bytes]) : bytes.subarray(whole);
		if (unchecked.length > limits.rowCharacters)
			throw new Unreadable('separatorUnknown', lines + 1);
	}
	if (encoding === null && !isUtf8(unchecked)) encoding = 'windows-1252';
	return { encoding: encoding ?? 'utf-8', lines };
}

function marked(bytes: Buffer): Encoding | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}
