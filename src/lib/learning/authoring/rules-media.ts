import type { SniffedMedia } from './media.ts';
import { pictureSize } from './pictureSize.ts';

const beginsWith = (bytes: Uint8Array, text: string, at = 0) =>
	[...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** What the bytes are, or null: nothing that a lesson can show. */
export function sniffMedia(bytes: Uint8Array): SniffedMedia | null {
	const picture = pictureSize(bytes);
	if (picture) return { kind: 'picture', ...picture };
	if (beginsWith(bytes, 'WEBVTT') || beginsWith(bytes, '\u00ef\u00bb\u00bfWEBVTT'))
		return { kind: 'captions', mediaType: 'text/vtt; charset=utf-8' };
	if (beginsWith(bytes, 'ftyp', 4))
		return beginsWith(bytes, 'M4A', 8)
			? { kind: 'audio', mediaType: 'audio/mp4' }
			: { kind: 'video', mediaType: 'video/mp4' };
	if (beginsWith(bytes, '\u001aE\u00df\u00a3')) return { kind: 'video', mediaType: 'video/webm' };
	if (beginsWith(bytes, 'OggS')) return { kind: 'audio', mediaType: 'audio/ogg' };
	if (beginsWith(bytes, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2))
		return { kind: 'audio', mediaType: 'audio/mpeg' };
	if (beginsWith(bytes, '%PDF-')) return { kind: 'file', mediaType: 'application/pdf' };
	if (beginsWith(bytes, 'PK\u0003\u0004'))
		return { kind: 'file', mediaType: 'application/octet-stream' };
	return null;
}
