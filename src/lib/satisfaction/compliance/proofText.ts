import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { IndicatorKey } from './aspect.ts';
import type { ComplianceFacts } from './fact.ts';

export type Proof = { readonly text: string; readonly href: string };

/** What the product knows of an indicator, and the page that shows it; null: it knows nothing. */
export function proofOf(key: IndicatorKey, facts: ComplianceFacts, office: string): Proof | null {
	const here = `?kantor=${office}`;
	const mean =
		facts.services === 0
			? '–'
			: formatNumber(facts.completenessSum / facts.services, getLocale(), 2);
	const standards = `/kantor/kepatuhan/standar${here}`;
	const all = facts.services;
	const calendar = `/kantor/kepatuhan/skm${here}`;
	const proofs: Partial<Record<IndicatorKey, Proof>> = {
		standar: { text: m.complaint_proof_standar({ mean, n: all }), href: standards },
		partisipasi: {
			text: m.complaint_proof_partisipasi({ n: facts.discussed, all }),
			href: standards,
		},
		tinjauUlang: {
			text: m.complaint_proof_tinjauUlang({ n: facts.reviewed, all }),
			href: standards,
		},
		mediaStandar: { text: m.complaint_proof_mediaStandar(), href: '/layanan' },
		maklumat: { text: m.complaint_proof_maklumat(), href: `/kantor-layanan/${office}` },
		skm: {
			text: m.complaint_proof_skm({
				n: facts.quartersWithResult,
				sample: facts.quartersWithSample,
			}),
			href: calendar,
		},
		mediaSkm: { text: m.complaint_proof_mediaSkm({ n: facts.sheets }), href: `/kinerja/${office}` },
		tindakLanjut: {
			text: m.complaint_proof_tindakLanjut({ n: facts.plans, done: facts.plansDone }),
			href: `/kantor/tindak-lanjut${here}`,
		},
		informasi: { text: m.complaint_proof_informasi(), href: '/layanan' },
		mediaKonsultasi: { text: m.complaint_proof_mediaKonsultasi(), href: '/pengaduan' },
		penyelesaian: {
			text: m.complaint_proof_penyelesaian({
				n: facts.complaintsInTime,
				all: facts.complaintsDecided,
			}),
			href: '/kantor/pengaduan/angka',
		},
		jamLayanan: { text: m.complaint_proof_jamLayanan(), href: `/kantor/jadwal${here}` },
	};
	return proofs[key] ?? null;
}
