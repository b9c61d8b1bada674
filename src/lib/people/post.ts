/** Families of posts (*rumpun*): the demanded levels are set per family. */
export const postFamilies = [
	'jpt utama',
	'jpt madya',
	'jpt pratama',
	'administrator',
	'pengawas',
	'pelaksana',
	'ahli utama',
	'ahli madya',
	'ahli muda',
	'ahli pertama',
	'penyelia',
	'mahir',
	'terampil',
	'pemula',
] as const;
export type PostFamily = (typeof postFamilies)[number];

/**
 * A family as the law writes it, in every language of the pages.
 *
 * familyName('jpt pratama') → 'JPT Pratama'; familyName('ahli muda') → 'Ahli Muda'
 */
export function familyName(family: PostFamily): string {
	return family.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace('Jpt', 'JPT');
}

export type Post = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly family: PostFamily;
};

/** Kinds of posts as the export codes them (*jenis jabatan*). */
export type PostKind = 'struktural' | 'fungsional' | 'rangkap' | 'pelaksana';

const kindByCode: Readonly<Record<string, PostKind>> = {
	'1': 'struktural',
	'2': 'fungsional',
	'3': 'rangkap',
	'4': 'pelaksana',
};

/** postKindOf('4') → 'pelaksana', the former *fungsional umum*; an unknown code → null */
export function postKindOf(code: string): PostKind | null {
	return kindByCode[code.trim()] ?? null;
}
