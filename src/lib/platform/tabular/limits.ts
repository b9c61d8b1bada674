/**
 * How large a table may be. Beyond it reading stops with a reason, before memory or disk suffer.
 * A full roster of Jakarta is 70,000 rows of 69 columns: 55 MB as text, 6 MB packed, ratio 20.
 */
export const limits = {
	rows: 250_000,
	cellCharacters: 32_767,
	/** Of one row of text; a quote that is never closed would swallow the rest of the file. */
	rowCharacters: 1_000_000,
	entries: 500,
	unpackedBytes: 2 ** 30,
	/** Small files may pack very well; only above this size does the ratio tell a bomb. */
	ratioMattersFrom: 32 * 2 ** 20,
	ratio: 150,
	sharedTextBytes: 384 * 2 ** 20,
} as const;
