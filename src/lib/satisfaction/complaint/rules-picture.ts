import { attachmentKindOf } from './rules-attachment.ts';
import type { Part } from './part.ts';
import { jpegParts } from './rules-jpeg.ts';
import { pngParts } from './rules-png.ts';

/**
 * A picture without what its camera wrote beside it: place, owner and serial number would lead to a
 * citizen who wished to stay unknown. The picture itself is not touched; other files stay as they are.
 */
export function withoutCameraNotes(content: Uint8Array): Uint8Array {
	const kind = attachmentKindOf(content);
	if (kind === 'image/jpeg') return joined(content, jpegParts(content));
	return kind === 'image/png' ? joined(content, pngParts(content)) : content;
}

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
