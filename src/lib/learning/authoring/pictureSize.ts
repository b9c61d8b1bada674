/** The kind and the pixels of a picture by its head: PNG, JPEG or WebP; null for anything else. */
export function pictureSize(
	bytes: Uint8Array,
): { mediaType: string; width: number; height: number } | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
		return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
	if (bytes.length > 30 && view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250)
		return webpSize(view);
	if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view);
	return null;
}

/** Its three chunks write the size in three ways (RFC 9649). */
function webpSize(view: DataView) {
	const mediaType = 'image/webp';
	const chunk = view.getUint32(12);
	const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
	if (chunk === 0x56503858) return { mediaType, width: three(24) + 1, height: three(27) + 1 };
	if (chunk === 0x5650384c) {
		const bits = view.getUint32(21, true);
		return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
	}
	const [width, height] = [view.getUint16(26, true), view.getUint16(28, true)];
	return { mediaType, width: width & 0x3fff, height: height & 0x3fff };
}

/** Walks from marker to marker until a frame begins (ITU-T T.81, annex B). */
function jpegSize(view: DataView) {
	for (let at = 2; at + 9 < view.byteLength;) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame)
			return {
				mediaType: 'image/jpeg',
				width: view.getUint16(at + 7),
				height: view.getUint16(at + 5),
			};
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}
