import type { Part } from './part.ts';

/** Segments up to the scan: APP1 to APP13, APP15 and comments go (JFIF and Adobe's colour note stay). */
export function jpegParts(content: Uint8Array): Part[] {
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
