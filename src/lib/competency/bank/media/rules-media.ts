import type { Media } from './media.ts';

/** A phone on a slow line loads a picture in some seconds, a minute of speech in ten. */
const largestPicture = 1_000_000;
const largestRecording = 3_000_000;
export const mostMedia = 4;

const types: readonly {
	kind: Media['kind'];
	type: string;
	at: number;
	bytes: readonly number[];
}[] = [
	{ kind: 'picture', type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
	{ kind: 'picture', type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'picture', type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
	{ kind: 'audio', type: 'audio/wav', at: 8, bytes: [0x57, 0x41, 0x56, 0x45] },
	{ kind: 'audio', type: 'audio/ogg', at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
	{ kind: 'audio', type: 'audio/mpeg', at: 0, bytes: [0x49, 0x44, 0x33] },
	{ kind: 'audio', type: 'audio/mpeg', at: 0, bytes: [0xff, 0xfb] },
	{ kind: 'audio', type: 'audio/mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x4d, 0x34, 0x41] },
];

/**
 * What a file is by its own bytes, not by its name; null for all that is neither picture nor recording.
 * Drawings in SVG are refused: they may hold scripts.
 */
export function mediaTypeOf(
	content: Uint8Array,
): { readonly kind: Media['kind']; readonly type: string } | null {
	const found = types.find(({ at, bytes }) => bytes.every((byte, i) => content[at + i] === byte));
	return found ? { kind: found.kind, type: found.type } : null;
}

/** Whether a file is small enough for its kind. */
export function isSmallEnough(kind: Media['kind'], bytes: number): boolean {
	return bytes <= (kind === 'picture' ? largestPicture : largestRecording);
}
