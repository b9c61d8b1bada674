import type { ListedLine, ListFault } from './applicant.ts';

/**
 * Reads a pasted list: one officer a line, the NIP first, and after a semicolon, comma or tab the
 * stratum. NIPs may be written with blanks and dots; a first line without any digit is a heading.
 */
export function readPasted(text: string): ListedLine[] {
	return text
		.split(/\r?\n/)
		.map((line, index) => ({ row: index + 1, parts: line.split(/[;,\t]/) }))
		.filter(
			({ row, parts }) =>
				parts.join('').trim() !== '' && !(row === 1 && !/\d/.test(parts[0] ?? '')),
		)
		.map(({ row, parts }) => ({
			row,
			nip: (parts[0] ?? '').replace(/[\s.'’-]/g, ''),
			stratum: (parts[1] ?? '').trim().slice(0, 80),
		}));
}

/** What the list itself shows to be wrong: no NIP, or the same one again. */
export function faultsOfList(lines: readonly ListedLine[]): ListFault[] {
	const seen = new Set<string>();
	return lines.flatMap(({ row, nip }): ListFault[] => {
		if (!/^\d{18}$/.test(nip)) return [{ row, nip: nip.slice(0, 30), reason: 'notANip' }];
		if (seen.has(nip)) return [{ row, nip, reason: 'twice' }];
		seen.add(nip);
		return [];
	});
}
