/** The kinds of units of the province. 'up ptsp' is a one-stop service office. */
export type UnitKind =
	| 'provinsi'
	| 'badan'
	| 'dinas'
	| 'suku dinas'
	| 'kota'
	| 'kecamatan'
	| 'kelurahan'
	| 'up ptsp'
	| 'seksi'
	| 'lainnya';

export type Unit = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly kind: UnitKind;
	readonly parentId: number | null;
};

/** The order decides: a PTSP names its kelurahan, a section names its kecamatan. */
const kindByName: readonly (readonly [RegExp, UnitKind])[] = [
	[/\bPTSP\b|\bPMPTSP\b|PELAYANAN TERPADU SATU PINTU|MAL PELAYANAN PUBLIK/, 'up ptsp'],
	[/^(SEKSI|SUB ?BAGIAN|SUB ?BIDANG|SATUAN PELAKSANA)\b/, 'seksi'],
	[/^SUKU (DINAS|BADAN)\b/, 'suku dinas'],
	[/^DINAS\b/, 'dinas'],
	[/^BADAN\b/, 'badan'],
	[/^KELURAHAN\b/, 'kelurahan'],
	[/^KECAMATAN\b/, 'kecamatan'],
	[/^(KOTA|KABUPATEN)\b/, 'kota'],
	[/^(PEMERINTAH )?(PROVINSI|PEMPROV|DAERAH KHUSUS)\b/, 'provinsi'],
];

/**
 * The kind of a unit from its official name; the export has no column for it.
 *
 * unitKindOf('UP PMPTSP Kelurahan Gambir') → 'up ptsp'; unitKindOf('Kelurahan Gambir') → 'kelurahan'
 */
export function unitKindOf(name: string): UnitKind {
	const upper = name.toUpperCase().replace(/\s+/g, ' ').trim();
	if (/^DINAS\b.*PTSP|^DINAS PENANAMAN MODAL/.test(upper)) return 'dinas';
	return kindByName.find(([pattern]) => pattern.test(upper))?.[1] ?? 'lainnya';
}
