import type { Part } from './part.ts';

const pngNotes = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** All chunks but those in which programs and cameras write. */
export function pngParts(content: Uint8Array): Part[] {
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
