import * as m from '../../words/messages.js';
import type { DocumentSize } from './documentSize.ts';
import type { FrameworkState, RatingRule } from './framework.ts';

type Tag = { kind: 'neutral' | 'active' | 'good' | 'warn' | 'bad'; label: string };

const stateTags: Readonly<Record<FrameworkState, () => Tag>> = {
	draft: () => ({ kind: 'neutral', label: m.framework_state_draft() }),
	review: () => ({ kind: 'active', label: m.framework_state_review() }),
	published: () => ({ kind: 'good', label: m.framework_state_published() }),
	scheduled: () => ({ kind: 'active', label: m.testing_version_scheduled() }),
	discarded: () => ({ kind: 'neutral', label: m.testing_version_discarded() }),
	retired: () => ({ kind: 'neutral', label: m.framework_state_retired() }),
};

export function versionTag(state: FrameworkState): Tag {
	return stateTags[state]();
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

/** servicesText(['DK-KTP-', '*']) → 'semua DK-KTP, semua layanan' */
export function servicesText(services: readonly string[]): string {
	return services
		.map((code) => {
			if (code === '*') return m.framework_services_all();
			return code.endsWith('-') ? m.framework_services_group({ code: code.slice(0, -1) }) : code;
		})
		.join(', ');
}
