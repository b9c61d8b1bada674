import * as m from '../../words/messages.js';
import type { CompetencyChange, IndicatorChange, WordingChange } from './difference.ts';

type Tag = { kind: 'good' | 'warn' | 'bad'; label: string };

const changeTags: Readonly<Record<CompetencyChange['kind'], () => Tag>> = {
	added: () => ({ kind: 'good', label: m.framework_kind_added() }),
	removed: () => ({ kind: 'bad', label: m.framework_kind_removed() }),
	changed: () => ({ kind: 'warn', label: m.framework_kind_changed() }),
};

export function changeTag(kind: CompetencyChange['kind']): Tag {
	return changeTags[kind]();
}

const wordingWords: Readonly<Record<WordingChange['what'], (level: number) => string>> = {
	name: () => m.framework_what_name(),
	definition: () => m.framework_what_definition(),
	description: (level) => m.framework_what_description({ level }),
	ties: () => m.framework_what_ties(),
	clause: () => m.framework_what_clause(),
};

export function wordingWord({ what, level }: WordingChange): string {
	return wordingWords[what](level ?? 0);
}

export function indicatorWord(change: IndicatorChange): string {
	const { level } = change;
	if (change.kind === 'moved') return m.framework_indicator_moved({ from: change.from, level });
	return change.kind === 'added'
		? m.framework_indicator_added({ level })
		: m.framework_indicator_removed({ level });
}
