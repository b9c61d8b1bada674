import { open } from 'node:fs/promises';
import { Unreadable } from './unreadable.ts';

export type TableKind = 'csv' | 'xlsx';

const sampleBytes = 4096;

/**
 * What a file is by its first bytes; its name proves nothing. A text file is read as CSV, a zip as
 * XLSX; everything else is refused with its reason.
 */
export async function tableKindOf(path: string): Promise<TableKind> {
	const start = await firstBytes(path);
	if (start.length === 0) throw new Unreadable('fileEmpty');
	const begins = (...bytes: number[]) => bytes.every((byte, at) => start[at] === byte);
	if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
	if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable('fileIsOldExcel');
	const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
	if (!utf16 && start.includes(0) && !looksLikeUtf16(start)) throw new Unreadable('fileIsNoTable');
	if (isMarkup(start)) throw new Unreadable('fileIsNoTable');
	return 'csv';
}

/** Latin text in UTF-16 without a mark has a zero in every second byte. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	let even = 0;
	let odd = 0;
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	const most = (bytes.length / 2) * 0.8;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : null;
}

/** PDF, HTML and XML are text, but no table; some systems save a web page under the name .xls. */
function isMarkup(start: Uint8Array): boolean {
	const text = Buffer.from(start)
		.toString('latin1')
		.replace(/^\u00ef\u00bb\u00bf/, '')
		.trimStart();
	return /^(%PDF|<)/.test(text);
}

async function firstBytes(path: string): Promise<Uint8Array> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
