import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { Presence, ScanRefusal } from './attendance.ts';
import type { ResultOutcome } from './result.ts';

export function scanRefusalWords(reason: ScanRefusal): string {
	return {
		noSessionNow: m.attend_refused_noSessionNow,
		codeOld: m.attend_refused_codeOld,
		codeUnknown: m.attend_refused_codeUnknown,
	}[reason]();
}

type Tag = { kind: Kind; label: string };

export function presenceTag(presence: Presence): Tag {
	const tags: Record<Presence, Tag> = {
		present: { kind: 'good', label: m.attend_present() },
		waits: { kind: 'warn', label: m.attend_waits() },
		absent: { kind: 'neutral', label: m.attend_absent() },
	};
	return tags[presence];
}

export function resultTag(outcome: ResultOutcome): Tag {
	const tags: Record<ResultOutcome, Tag> = {
		passed: { kind: 'good', label: m.attend_result_passed() },
		already: { kind: 'active', label: m.attend_result_already() },
		absent: { kind: 'neutral', label: m.attend_result_absent() },
	};
	return tags[outcome];
}
