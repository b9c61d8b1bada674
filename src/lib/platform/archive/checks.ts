import type { FileDigest, Label, Manifest, TableDigest } from './manifest.ts';

/**
 * What differs between what the manifest promises and what was loaded, in words; null where nothing
 * does. A table without rows has no member, so it is missing from `loaded`.
 */
export function differenceOf(
	label: Label,
	manifest: Manifest,
	loaded: readonly TableDigest[],
	files: readonly FileDigest[],
): string | null {
	const found = new Map(loaded.map((digest) => [digest.name, digest]));
	const promised = new Set(manifest.tables.map((digest) => digest.name));
	const unnamed = label.tables.find((table) => !promised.has(table.name));
	if (unnamed) return `${unnamed.name} is not in the manifest`;
	for (const digest of manifest.tables) {
		const own = found.get(digest.name);
		if (!own && digest.rows > 0) return `${digest.name} is missing`;
		if (own && own.rows !== digest.rows)
			return `${digest.name} has ${own.rows} rows instead of ${digest.rows}`;
		if (own && own.sha256 !== digest.sha256) return `the rows of ${digest.name} were changed`;
	}
	const stored = new Map(files.map((file) => [file.id, file.sha256]));
	const changed = manifest.files.find((file) => stored.get(file.id) !== file.sha256);
	return changed ? `the file ${changed.id} is missing or was changed` : null;
}
