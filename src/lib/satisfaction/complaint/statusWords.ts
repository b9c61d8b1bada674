import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { ComplaintStatus } from './complaint.ts';

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
