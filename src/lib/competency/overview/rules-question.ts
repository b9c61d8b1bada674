import type { Level } from '../level.ts';
import type { Standing } from './figure.ts';
import { distance } from './rules-distance.ts';

/** What was understood of a question; null, and the standing 'any', where nothing was said about it. */
export type Understood = {
	readonly code: string | null;
	readonly level: Level | null;
	readonly standing: Standing;
	/** Words that name none of these: the place, most often. */
	readonly rest: readonly string[];
};

/** A competency with what people call it. */
export type Called = { readonly code: string; readonly names: readonly string[] };

const levelNames: Readonly<Record<string, Level>> = {
	paham: 1,
	dasar: 2,
	menengah: 3,
	mumpuni: 4,
	ahli: 5,
	...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5 },
	...{ one: 1, two: 2, three: 3, four: 4, five: 5 },
};

/** How people ask for those who lack something, the longer wording first. */
const standingNames: readonly (readonly [string, Standing])[] = [
	['belum pernah dinilai', 'unassessed'],
	['belum dinilai', 'unassessed'],
	['belum diuji', 'unassessed'],
	['not assessed', 'unassessed'],
	['belum memenuhi', 'below'],
	['tidak memenuhi', 'below'],
	['belum cakap', 'below'],
	['di bawah tuntutan', 'below'],
	['kesenjangan', 'below'],
	['kurang', 'below'],
	['lacking', 'below'],
	['sudah memenuhi', 'met'],
	['memenuhi', 'met'],
];

const idle = new Set(
	(
		'siapa saja yang di ke dari dan atau untuk pada dengan cakap bisa mampu paham mahir terampil ' +
		'bersertifikat orang pegawai petugas asn cari carikan tolong ada dalam soal bidang urusan ' +
		'layanan mengurus urus membuat melayani menangani tingkat level minimal paling sedikit sedikitnya unit ' +
		'yg mana belum sudah kasus perihal tentang who can do does in at of the with is people officers'
	).split(' '),
);

/** wordsIn('Siapa di Gambir, cakap KTP-el?') → ['siapa', 'di', 'gambir', 'cakap', 'ktp', 'el'] */
function wordsIn(text: string): string[] {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.split(/[^\p{Letter}\p{Number}]+/u)
		.filter((word) => word !== '');
}

/** One letter wrong in a word of five, two in one of eight; short words must be right. */
function meant(said: string, name: string): boolean {
	const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
	return said === name || (allowed > 0 && distance(said, name, allowed) <= allowed);
}

type Found = { code: string; at: number; length: number; letters: number };

/** The longest name that the words hold, spelt as people spell. */
function named(words: readonly string[], called: readonly Called[]): Found | null {
	let best: Found | null = null;
	for (const { code, names } of called)
		for (const name of names) {
			const parts = wordsIn(name);
			for (let at = 0; at + parts.length <= words.length; at += 1) {
				if (!parts.every((part, i) => meant(words[at + i] ?? '', part))) continue;
				if (best && best.letters >= name.length) continue;
				best = { code, at, length: parts.length, letters: name.length };
			}
		}
	return best;
}

/** The level said with 'tingkat 3', 'level tiga' or its name, and where the words stand. */
function levelSaid(words: readonly string[]): { level: Level; places: number[] } | null {
	for (const [at, word] of words.entries()) {
		const digit = /^(?:t|lv)?([1-5])$/.exec(word)?.[1];
		if (digit) return { level: Number(digit) as Level, places: [at] };
		const before = words[at - 1] ?? '';
		const named = levelNames[word];
		if (named && (word === 'mumpuni' || word === 'ahli' || /^(tingkat|level)$/.test(before)))
			return { level: named, places: [at] };
	}
	return null;
}

/** The standing asked for, and the words that say so. */
function standingSaid(words: readonly string[]): { standing: Standing; places: number[] } {
	for (const [name, standing] of standingNames) {
		const parts = name.split(' ');
		const at = words.findIndex((_, i) => parts.every((part, j) => words[i + j] === part));
		if (at >= 0) return { standing, places: parts.map((_, j) => at + j) };
	}
	return { standing: 'any', places: [] };
}

/**
 * Reads a question as people ask it, letters out of place allowed.
 *
 * understand('siapa di Gambir cakap akta kelahirn tingkat 3', …) → { code: 'T.CAPIL', level: 3, standing: 'any', rest: ['gambir'] }
 */
export function understand(text: string, called: readonly Called[]): Understood {
	const words = wordsIn(text);
	const level = levelSaid(words);
	const { standing, places } = standingSaid(words);
	const found = named(words, called);
	const within = (at: number) => found && at >= found.at && at < found.at + found.length;
	const rest = words.filter(
		(word, at) =>
			!within(at) && ![...(level?.places ?? []), ...places].includes(at) && !idle.has(word),
	);
	return { code: found?.code ?? null, level: level?.level ?? null, standing, rest };
}
