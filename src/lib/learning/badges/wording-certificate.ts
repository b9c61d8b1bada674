import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { CertificateStatus } from './certificateFacts.ts';
import type { CertificateRefusal } from './certificateRefusal.ts';

export function certificateTag(status: CertificateStatus): { kind: Kind; label: string } {
	const tags: Record<CertificateStatus, { kind: Kind; label: string }> = {
		valid: { kind: 'good', label: m.certificate_valid() },
		expired: { kind: 'warn', label: m.certificate_expired() },
		withdrawn: { kind: 'bad', label: m.certificate_withdrawn() },
	};
	return tags[status];
}

export function certificateRefusalWords(reason: CertificateRefusal): string {
	return {
		certificateUnknown: m.certificate_refused_unknown,
		alreadyWithdrawn: m.certificate_refused_withdrawn,
		courseUnknown: m.classes_refused_courseUnknown,
		noEnd: m.refresher_refused_no_end,
		refresherSetToday: m.refresher_refused_today,
		validitySetToday: m.certificate_refused_today,
	}[reason]();
}
