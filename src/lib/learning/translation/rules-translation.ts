import { inEnglish, textPairs, type TextPair, type TextsEn } from '../authoring/texts.ts';
import { translationForms } from './forms-translation.ts';
import type { EnglishFault, SentEnglish, TranslationPart } from './translation.ts';

/** The name of a text in a form: `block:12:lines.0.says`. */
export const textName = ({ kind, id }: Pick<TranslationPart, 'kind' | 'id'>, path: string) =>
	`${kind}:${id}:${path}`;

/** What of a part was sent becomes its English; what was not sent, or sent as it stood, stays. */
export function takeEnglish(
	part: TranslationPart,
	sent: ReadonlyMap<string, SentEnglish>,
	seenMark: (pair: TextPair) => string,
): { textsEn: TextsEn; changed: number; faults: Map<string, EnglishFault> } {
	const faults = new Map<string, EnglishFault>();
	const kept: { [path: string]: TextsEn[string] } = {};
	let changed = 0;
	for (const pair of textPairs(part.says, part.textsEn)) {
		const { path, text: of, english, of: before } = pair;
		const wish = sent.get(textName(part, path));
		if (!wish || isAsItStands(pair, wish)) {
			if (english !== null && before !== null) kept[path] = { of: before, text: english };
			continue;
		}
		if (wish.seen !== seenMark(pair)) faults.set(textName(part, path), 'changedMeanwhile');
		changed += 1;
		if (said(wish) !== '') kept[path] = { of, text: said(wish) };
	}
	for (const path of tooLong(part, kept))
		if (sent.has(textName(part, path))) faults.set(textName(part, path), 'tooLong');
	return { textsEn: kept, changed, faults };
}

const said = ({ text }: SentEnglish) => text.replace(/\r\n?/g, '\n').trim();

/** Nothing was written; old English becomes current only when somebody says that it still fits. */
function isAsItStands({ english, isOld }: TextPair, wish: SentEnglish): boolean {
	return said(wish) === (english ?? '') && !(isOld && wish.fits);
}

/** The paths at which a part in English would not be what it may be: too long for its place. */
function tooLong({ kind, says }: TranslationPart, kept: TextsEn): string[] {
	const read = translationForms[kind].safeParse(inEnglish(says, kept));
	return (read.error?.issues ?? []).map(({ path }) => path.join('.'));
}
