import { attachmentKindOf } from './rules-attachment.ts';

/**
 * A picture without what its camera wrote beside it: place, owner and serial number would lead to a
 * citizen who wished to stay unknown. The picture itself is not touched; other files stay as they are.
 */
export function withoutCameraNotes(content: Uint8Array): Uint8Array {
	const kind = attachmentKindOf(content);
	if (kind === 'image/jpeg') return joined(content, jpegParts(content));
	return kind === 'image/png' ? joined(content, pngParts(content)) : content;
}

type Part = readonly [from: number, to: number];

function joined(content: Uint8Array, parts: readonly Part[]): Uint8Array {
	const kept = parts.map(([from, to]) => content.subarray(from, to));
	const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of kept) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Segments up to the scan: APP1 to APP13, APP15 and comments go (JFIF and Adobe's colour note stay). */
function jpegParts(content: Uint8Array): Part[] {
	const parts: Part[] = [[0, 2]];
	let at = 2;
	while (at + 4 <= content.length && content[at] === 0xff) {
		const marker = content[at + 1] ?? 0;
		if (marker === 0xda) break;
		const end = at + 2 + (content[at + 2] ?? 0) * 256 + (content[at + 3] ?? 0);
		const told = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
		if (!told) parts.push([at, end]);
		at = end;
	}
	return [...parts, [at, content.length]];
}

const pngNotes = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

function pngParts(content: Uint8Array): Part[] {
	const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
	const parts: Part[] = [[0, 8]];
	for (let at = 8; at + 12 <= content.length;) {
		const end = Math.min(at + 12 + view.getUint32(at), content.length);
		const name = String.fromCharCode(...content.subarray(at + 4, at + 8));
		if (!pngNotes.includes(name)) parts.push([at, end]);
		at = end;
	}
	return parts;
}
