import type { Block } from '../block.ts';

/** English by path of the text, each with the Indonesian that it translates: `paragraphs.0`. */
export type TextsEn = { readonly [path: string]: { readonly of: string; readonly text: string } };

/** One text of a block, with its translation where there is one. */
export type TextPair = {
	readonly path: string;
	readonly text: string;
	readonly english: string | null;
	/** The Indonesian that the English translates. */
	readonly of: string | null;
	/** The Indonesian has changed since it was translated. */
	readonly isOld: boolean;
};

/** Parts that are no words, or words of the drawn system that must stay as they are. */
const noWords = new Set([
	...['kind', 'id', 'file', 'captions', 'address', 'bytes', 'next', 'who', 'press', 'expect'],
	...['screen', 'mark', 'columns', 'rows', 'minutes', 'right'],
]);

/** Options of a drawn list are plain texts, and what is expected names them. */
const isDrawnList = (key: string, value: unknown) =>
	key === 'options' && Array.isArray(value) && value.every((one) => typeof one === 'string');

function entriesOf(value: object): [string, unknown][] {
	return Object.entries(value).filter(
		([key, part]) => !noWords.has(key) && !isDrawnList(key, part),
	);
}

/** Every text that a reader meets, with its path: `lines.2.says`. */
export function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return entriesOf(value).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key));
}

/**
 * Each text beside its English. Where a paragraph was put before others, theirs moves along with them;
 * where the Indonesian of a text has changed, its English is there and old.
 */
export function textPairs(value: unknown, textsEn: TextsEn): TextPair[] {
	const texts = textsOf(value);
	const now = new Set(texts.map(({ text }) => text));
	const byOriginal = new Map(Object.values(textsEn).map((kept) => [kept.of, kept]));
	return texts.map(({ path, text }) => {
		const own = textsEn[path];
		const old = own && !now.has(own.of) ? own : undefined;
		const kept = own?.of === text ? own : (byOriginal.get(text) ?? old);
		return {
			...{ path, text, english: kept?.text ?? null, of: kept?.of ?? null },
			isOld: kept !== undefined && kept.of !== text,
		};
	});
}

/**
 * The translation that stands beside a published part, as a draft keeps it. A text that is the same in
 * both languages was translated only where the screen is `whole`.
 */
export function textsEnOf(value: unknown, english: unknown, whole: boolean): TextsEn {
	const said = new Map(textsOf(english).map(({ path, text }) => [path, text]));
	const kept = textsOf(value).flatMap(({ path, text: of }): [string, TextsEn[string]][] => {
		const text = said.get(path);
		return text === undefined || (text === of && !whole) ? [] : [[path, { of, text }]];
	});
	return Object.fromEntries(kept);
}

/** The block in English: what is not translated, or no longer fits, stays Indonesian. */
export function inEnglish<Value>(value: Value, textsEn: TextsEn): Value {
	const english = new Map(
		textPairs(value, textsEn).flatMap(({ path, english: said, isOld }) =>
			said && !isOld ? [[path, said] as const] : [],
		),
	);
	return english.size === 0 ? value : (translated(value, english, '') as Value);
}

function translated(value: unknown, english: ReadonlyMap<string, string>, path: string): unknown {
	if (typeof value === 'string') return english.get(path) ?? value;
	if (typeof value !== 'object' || value === null) return value;
	const below = (key: string, part: unknown) =>
		translated(part, english, path ? `${path}.${key}` : key);
	if (Array.isArray(value)) return value.map((part, at) => below(String(at), part));
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, below(key, part)]));
}

/** How many texts of a block still lack English that fits. */
export function missingEnglish(block: Block | { title: string }, textsEn: TextsEn): number {
	return textPairs(block, textsEn).filter(lacksEnglish).length;
}

/** Nothing, or nothing that still fits. */
export const lacksEnglish = ({ english, isOld }: Pick<TextPair, 'english' | 'isOld'>) =>
	!english || isOld;
