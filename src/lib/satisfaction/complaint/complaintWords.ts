import * as m from '../../words/messages.js';
import type { ComplaintKind, Privacy } from './complaint.ts';

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
