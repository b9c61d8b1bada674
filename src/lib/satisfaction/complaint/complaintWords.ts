import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { ClockName, LimitUnit } from './clock.ts';
import type { ComplaintKind, ComplaintStatus, Privacy } from './complaint.ts';
import type { ClockState } from './rules-clock.ts';

export const kindWords: Record<ComplaintKind, () => string> = {
	pengaduan: m.complaint_kind_pengaduan,
	aspirasi: m.complaint_kind_aspirasi,
	informasi: m.complaint_kind_informasi,
};

export const kindHints: Record<ComplaintKind, () => string> = {
	pengaduan: m.complaint_kind_pengaduan_hint,
	aspirasi: m.complaint_kind_aspirasi_hint,
	informasi: m.complaint_kind_informasi_hint,
};

export const privacyWords: Record<Privacy, () => string> = {
	terbuka: m.complaint_privacy_terbuka,
	rahasia: m.complaint_privacy_rahasia,
	anonim: m.complaint_privacy_anonim,
};

export const privacyHints: Record<Privacy, () => string> = {
	terbuka: m.complaint_privacy_terbuka_hint,
	rahasia: m.complaint_privacy_rahasia_hint,
	anonim: m.complaint_privacy_anonim_hint,
};

/** The colours of the CRM: waiting red, in process yellow, finished green; never the only sign. */
export const statusWords: Record<
	ComplaintStatus,
	{ name: () => string; says: () => string; kind: Kind }
> = {
	Menunggu: {
		name: m.complaint_status_Menunggu,
		says: m.complaint_status_says_Menunggu,
		kind: 'bad',
	},
	Koordinasi: {
		name: m.complaint_status_Koordinasi,
		says: m.complaint_status_says_Koordinasi,
		kind: 'neutral',
	},
	Disposisi: {
		name: m.complaint_status_Disposisi,
		says: m.complaint_status_says_Disposisi,
		kind: 'active',
	},
	Proses: { name: m.complaint_status_Proses, says: m.complaint_status_says_Proses, kind: 'warn' },
	Selesai: {
		name: m.complaint_status_Selesai,
		says: m.complaint_status_says_Selesai,
		kind: 'good',
	},
};

export const clockWords: Record<ClockName, () => string> = {
	respond: m.complaint_clock_respond,
	handle: m.complaint_clock_handle,
	finish: m.complaint_clock_finish,
	lawAnswer: m.complaint_clock_lawAnswer,
	lawDecision: m.complaint_clock_lawDecision,
};

export const clockKinds: Record<ClockState, Kind> = {
	met: 'good',
	metLate: 'bad',
	running: 'neutral',
	near: 'warn',
	broken: 'bad',
};

export const unitWords: Record<LimitUnit, () => string> = {
	calendar: m.complaint_unit_calendar,
	working: m.complaint_unit_working,
};
