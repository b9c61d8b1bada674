export const largestScan = 10_000_000;

/** How long the scan of paper forms is kept, so that a bundle can be checked against it. */
export const scanKeptDays = 730;

const beginnings = [
	{ mediaType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
	{ mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
] as const;

/** What a scan is by its first bytes, whatever its name claims; null for anything but PDF, JPG, PNG. */
export function scanTypeOf(content: Uint8Array): (typeof beginnings)[number]['mediaType'] | null {
	const found = beginnings.find(({ bytes }) => bytes.every((byte, at) => content[at] === byte));
	return found?.mediaType ?? null;
}
