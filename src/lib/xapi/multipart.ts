import { parsed, refuse } from './reply.ts';
import type { Parsed } from './reply.ts';

export type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer };

const CRLF = Buffer.from('\r\n');
const BLANK = Buffer.from('\r\n\r\n');

/** The boundary that a content type names, or null. */
export function boundaryOf(contentType: string): string | null {
	const found = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
	return found?.[1] ?? found?.[2] ?? null;
}

/** Where the next delimiter stands: the boundary at the start of a line, with nothing else behind it. */
function fenceFrom(body: Buffer, fence: Buffer, from: number): number {
	for (let at = body.indexOf(fence, from); at >= 0; at = body.indexOf(fence, at + 1)) {
		const behind = body.subarray(at + fence.length, at + fence.length + 80).toString('latin1');
		const startsLine = at === 0 || body.subarray(at - 2, at).equals(CRLF);
		if (startsLine && /^(?:--|[ \t]*\r\n)/.test(behind)) return at;
	}
	return -1;
}

/** The parts of a body of RFC 2046. */
export function partsOf(body: Buffer, boundary: string): Parsed<Part[]> {
	const fence = Buffer.from(`--${boundary}`);
	const parts: Part[] = [];
	let at = fenceFrom(body, fence, 0);
	if (at < 0) return refuse(400, 'the boundary is not found in the body');
	for (;;) {
		const begin = at + fence.length;
		if (body.subarray(begin, begin + 2).toString() === '--') return parsed(parts);
		const first = body.indexOf(CRLF, begin) + CRLF.length;
		const next = fenceFrom(body, fence, first);
		if (next < 0) return refuse(400, 'the last part is not closed by the boundary');
		const part = partOf(body.subarray(first, Math.max(first, next - CRLF.length)));
		if (!part) return refuse(400, 'a part has no headers');
		parts.push(part);
		at = next;
	}
}

function partOf(content: Buffer): Part | null {
	const end = content.indexOf(BLANK);
	if (end < 0) return null;
	const headers = new Map<string, string>();
	for (const line of content.subarray(0, end).toString('latin1').split('\r\n')) {
		const colon = line.indexOf(':');
		if (colon < 1) return null;
		headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	return { headers, body: content.subarray(end + BLANK.length) };
}

/** Puts parts together again, for an answer with attachments. */
export function multipartOf(boundary: string, parts: readonly Part[]): Buffer {
	const pieces: Buffer[] = [];
	for (const { headers, body } of parts) {
		const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
		pieces.push(Buffer.from(`--${boundary}\r\n${lines}\r\n`), body, CRLF);
	}
	pieces.push(Buffer.from(`--${boundary}--\r\n`));
	return Buffer.concat(pieces);
}
