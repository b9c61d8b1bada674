import { textsOf } from '../authoring/texts.ts';
import type { Screen } from '../block.ts';

/** A screen as it is read: with the texts of it that stand there in Indonesian for want of English. */
export type ReadScreen = Screen & { readonly indonesian?: readonly string[] };

/** A screen for somebody who reads English; without any English it stays as it is, and says so. */
export function screenInEnglish(screen: Screen, english: Screen | undefined): ReadScreen {
	const own = textsOf({ title: screen.title, blocks: screen.blocks });
	if (!english) return { ...screen, untranslated: true, indonesian: own.map(({ text }) => text) };
	if (!english.untranslated) return english;
	const said = new Map(
		textsOf({ title: english.title, blocks: english.blocks }).map(({ path, text }) => [path, text]),
	);
	const same = own.filter(({ path, text }) => said.get(path) === text);
	return { ...english, indonesian: same.map(({ text }) => text) };
}
