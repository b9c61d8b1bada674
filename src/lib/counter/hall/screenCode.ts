/**
 * The address of a screen from its name: small letters, digits and hyphens, at most 30. `aliran` is
 * taken by the stream of events. Null when nothing of the name can stand in an address.
 *
 * screenCode('Lobi, lantai 2') → 'lobi-lantai-2'
 */
export function screenCode(name: string): string | null {
	const plain = name.normalize('NFKD').toLowerCase();
	const code = plain
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 30)
		.replace(/^-+|-+$/g, '');
	if (code === '') return null;
	return code === 'aliran' ? 'layar-aliran' : code;
}
