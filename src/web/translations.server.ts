import { kindWords } from '#lib/learning/authoring/draftWords.ts';
import {
	lacksEnglish,
	textName,
	textPairs,
	type Block,
	type SentEnglish,
	type TranslationPart,
	type TranslationSection,
} from '#lib/learning/index.ts';
import { seenMark } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';

/** The parts of a section with their texts side by side; `onlyLeft` leaves out what is done. */
export function shownParts({ parts }: TranslationSection, onlyLeft: boolean) {
	const named = parts.map((part, at) => {
		const pairs = textPairs(part.says, part.textsEn)
			.filter((pair) => !onlyLeft || lacksEnglish(pair))
			.map((pair) => ({ ...pair, name: textName(part, pair.path), mark: seenMark(pair) }));
		return { kind: part.kind, id: part.id, title: titleOf(part, at), pairs };
	});
	return named.filter(({ pairs }) => pairs.length > 0);
}

function titleOf({ kind, says }: TranslationPart, at: number): string {
	switch (kind) {
		case 'course':
			return m.authoring_details();
		case 'lesson':
			return m.translation_lesson_title();
		case 'screen':
			return m.authoring_screen_title();
		case 'block':
			return kindWords[(says as Block).kind]();
		case 'question':
			return m.translation_question({ n: at + 1 });
	}
}

const beginning = 'en:';

/** What the form of a translation carries: `en:…` the text, `lihat:…` what its page showed, `cocok:…`. */
export function sentEnglish(sent: FormData): Map<string, SentEnglish> {
	const names = [...sent.keys()].filter((name) => name.startsWith(beginning));
	return new Map(
		names.map((field) => {
			const name = field.slice(beginning.length);
			const text = String(sent.get(field)).slice(0, 20_000);
			const seen = String(sent.get(`lihat:${name}`));
			return [name, { text, seen, fits: sent.has(`cocok:${name}`) }];
		}),
	);
}
