import type { PostFamily, PostKind } from './post.ts';

/**
 * Rule people.family 1: how a post finds its family, from what the export says about it.
 *
 * Echelon to family; echelon V counts as pelaksana since UU 5/2014 article 131.
 */
const familyByEchelon: Readonly<Record<string, PostFamily>> = {
	'10': 'jpt utama',
	'11': 'jpt madya',
	'12': 'jpt madya',
	'21': 'jpt pratama',
	'22': 'jpt pratama',
	'31': 'administrator',
	'32': 'administrator',
	'41': 'pengawas',
	'42': 'pengawas',
	'51': 'pelaksana',
	'52': 'pelaksana',
};

/** Names of Jakarta's structural posts, for files without the two echelon columns. */
const familyByStructuralName: readonly (readonly [RegExp, PostFamily])[] = [
	[/^(SEKRETARIS DAERAH|DEPUTI GUBERNUR)\b/, 'jpt madya'],
	[/^(WALI ?KOTA|BUPATI|ASISTEN|INSPEKTUR)\b/, 'jpt pratama'],
	[/^KEPALA (DINAS|BADAN|BIRO)\b/, 'jpt pratama'],
	[/^KEPALA (UP|UNIT PENGELOLA)\b.*\b(KOTA|KABUPATEN)\b/, 'administrator'],
	[
		/^(CAMAT|KEPALA (SUKU|BIDANG|BAGIAN)|SEKRETARIS (DINAS|BADAN|KOTA|KABUPATEN))\b/,
		'administrator',
	],
	[/^(LURAH|WAKIL CAMAT|WAKIL LURAH|SEKRETARIS)\b/, 'pengawas'],
	[/^KEPALA (SEKSI|SUB ?BAGIAN|SUB ?BIDANG|SATUAN|UP|UNIT)\b/, 'pengawas'],
];

/** Tiers of functional posts: the word in the name, or the code of the export. */
const familyByTier: readonly (readonly [RegExp, PostFamily])[] = [
	[/\bAHLI UTAMA\b|^UT$/, 'ahli utama'],
	[/\bAHLI MADYA\b|^MA$/, 'ahli madya'],
	[/\bAHLI MUDA\b|^MU$/, 'ahli muda'],
	[/\bAHLI PERTAMA\b|^PT$/, 'ahli pertama'],
	[/\bPENYELIA\b|^PY$/, 'penyelia'],
	[/\b(MAHIR|PELAKSANA LANJUTAN)\b|^MH$/, 'mahir'],
	[/\b(TERAMPIL|PELAKSANA)\b|^TR$/, 'terampil'],
	[/\b(PEMULA|PELAKSANA PEMULA)\b|^PM$/, 'pemula'],
];

/**
 * The family of a post. Kind first; a structural post by echelon, else by name; a functional post
 * by tier code, else by the tier in its name.
 *
 * familyOf({ kind: 'struktural', name: 'Lurah Gambir', echelon: '' }) → 'pengawas'
 * familyOf({ kind: 'fungsional', name: 'Guru' }) → null: no tier, the organiser must say it
 */
export function familyOf(post: {
	kind: PostKind;
	name: string;
	echelon?: string;
	tier?: string;
}): PostFamily | null {
	const name = post.name.toUpperCase().replace(/\s+/g, ' ').trim();
	if (post.kind === 'pelaksana') return 'pelaksana';
	const structural = post.kind === 'fungsional' ? null : structuralFamily(name, post.echelon ?? '');
	if (structural !== null || post.kind === 'struktural') return structural;
	return functionalFamily(name, post.tier ?? '');
}

function structuralFamily(name: string, echelon: string): PostFamily | null {
	return (
		familyByEchelon[echelonCode(echelon)] ??
		familyByStructuralName.find(([pattern]) => pattern.test(name))?.[1] ??
		null
	);
}

function functionalFamily(name: string, tier: string): PostFamily | null {
	const code = tier.trim().toUpperCase();
	const byTier = (text: string) => familyByTier.find(([pattern]) => pattern.test(text))?.[1];
	// 'Pelaksana Pemula' is the old name of pemula and must not be read as pelaksana.
	if (/\bPEMULA\b/.test(name)) return 'pemula';
	return byTier(code) ?? byTier(name) ?? null;
}

/** '31', 'III.a' and 'III/A' are the same echelon. */
function echelonCode(text: string): string {
	const roman = /^(I|II|III|IV|V)[./ ]?([AB])$/.exec(text.trim().toUpperCase());
	if (!roman) return text.trim();
	const tens = { I: '1', II: '2', III: '3', IV: '4', V: '5' }[roman[1] as 'I'];
	return `${tens}${roman[2] === 'A' ? '1' : '2'}`;
}
