import type { Kind } from '../../../ui/kind.ts';
import * as m from '../../../words/messages.js';
import type { ExtraState } from './extraTime.ts';

/** What was wrong, in words, and at which field. */
export const extraErrors: Readonly<Record<string, { field: string; text: () => string }>> = {
	nip: { field: 'nip', text: m.testing_extra_nip_wrong },
	percent: { field: 'tambahan', text: m.testing_extra_percent_missing },
	day: { field: 'mulai', text: m.testing_extra_day_wrong },
	reason: { field: 'alasan', text: m.testing_extra_reason_short },
	again: { field: 'nip', text: m.testing_extra_again },
	unknownOfficer: { field: 'nip', text: m.testing_extra_nobody },
	oneself: { field: 'nip', text: m.testing_extra_oneself },
	overlaps: { field: 'mulai', text: m.testing_extra_overlaps },
	order: { field: 'sampai', text: m.testing_extra_order },
	tooLong: { field: 'sampai', text: m.testing_extra_too_long },
	past: { field: 'mulai', text: m.testing_extra_past },
};

export const extraTags: Readonly<Record<ExtraState, { kind: Kind; label: () => string }>> = {
	coming: { kind: 'neutral', label: m.testing_extra_coming },
	valid: { kind: 'good', label: m.testing_extra_valid },
	over: { kind: 'neutral', label: m.testing_extra_over },
	ended: { kind: 'warn', label: m.testing_extra_was_ended },
};
