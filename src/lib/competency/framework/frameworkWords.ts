import * as m from '../../words/messages.js';
import type { CompetencyChange, IndicatorChange, WordingChange } from './difference.ts';
import type { DocumentSize } from './document.ts';
import type { FrameworkState, RatingRule } from './framework.ts';

type Tag = { kind: 'neutral' | 'active' | 'good' | 'warn' | 'bad'; label: string };

const stateTags: Readonly<Record<FrameworkState, () => Tag>> = {
	draft: () => ({ kind: 'neutral', label: m.framework_state_draft() }),
	review: () => ({ kind: 'active', label: m.framework_state_review() }),
	published: () => ({ kind: 'good', label: m.framework_state_published() }),
	retired: () => ({ kind: 'neutral', label: m.framework_state_retired() }),
};

export function versionTag(state: FrameworkState): Tag {
	return stateTags[state]();
}

const changeTags: Readonly<Record<CompetencyChange['kind'], () => Tag>> = {
	added: () => ({ kind: 'good', label: m.framework_kind_added() }),
	removed: () => ({ kind: 'bad', label: m.framework_kind_removed() }),
	changed: () => ({ kind: 'warn', label: m.framework_kind_changed() }),
};

export function changeTag(kind: CompetencyChange['kind']): Tag {
	return changeTags[kind]();
}

export const ruleWords: Readonly<Record<RatingRule, { label: () => string; hint: () => string }>> =
	{
		keep: { label: m.framework_rule_keep, hint: m.framework_rule_keep_hint },
		raise: { label: m.framework_rule_raise, hint: m.framework_rule_raise_hint },
		lower: { label: m.framework_rule_lower, hint: m.framework_rule_lower_hint },
		reassess: { label: m.framework_rule_reassess, hint: m.framework_rule_reassess_hint },
	};

/** sizeText({ competencies: 9, … }) → '9 kompetensi, 45 tingkat, 136 indikator' */
export function sizeText(size: DocumentSize): string {
	return m.framework_size(size);
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

/** servicesText(['DK-KTP-', '*']) → 'semua DK-KTP, semua layanan' */
export function servicesText(services: readonly string[]): string {
	return services
		.map((code) => {
			if (code === '*') return m.framework_services_all();
			return code.endsWith('-') ? m.framework_services_group({ code: code.slice(0, -1) }) : code;
		})
		.join(', ');
}
