import type { ContestMoved } from '../competency/contest/events.ts';
import { inBoth, type Letter } from '../platform/mail/letter.ts';

type Sentences = { readonly id: string; readonly en: string };

const said: Readonly<Record<ContestMoved['act'], Sentences>> = {
	opened: { id: 'diajukan', en: 'was opened' },
	received: { id: 'diterima dan sedang diperiksa', en: 'was received and is being examined' },
	asked: { id: 'memerlukan keterangan tambahan', en: 'needs more from the officer' },
	answered: { id: 'sudah dijawab pegawai', en: 'was answered by the officer' },
	unanswered: { id: 'tidak dijawab sampai batasnya', en: 'was not answered in time' },
	escalated: { id: 'melewati batas waktunya', en: 'is past its time limit' },
	upheld: {
		id: 'dikabulkan: bukti yang disanggah tidak lagi dihitung',
		en: 'was upheld: the contested evidence no longer counts',
	},
	rejected: {
		id: 'ditolak: buktinya tetap dihitung',
		en: 'was rejected: the evidence still counts',
	},
	reassess: {
		id: 'diputus nilai ulang: buktinya tidak lagi membuktikan sampai ada penilaian baru',
		en: 'ends in a new assessment: the evidence proves nothing until then',
	},
	objected: { id: 'diteruskan sebagai keberatan', en: 'goes on as an objection' },
	withdrawn: { id: 'dicabut oleh pegawai', en: 'was withdrawn by the officer' },
};

const places: Readonly<Record<ContestMoved['tells'][number]['as'], (id: number) => string>> = {
	officer: (id) => `/saya/sanggahan/${id}`,
	handler: (id) => `/tim/sanggahan/${id}`,
	organiser: (id) => `/pelatihan/kompetensi/sanggahan/${id}`,
	rater: () => '/tim',
};

/** To the officer, the decider or who gave the evidence: what happened to a contest, and until when. */
export function contestLetter(
	{ contestId, act, competencyCode, officerName, dueOn }: ContestMoved,
	as: ContestMoved['tells'][number]['as'],
): Letter {
	const of = {
		id: `Sanggahan tingkat ${competencyCode}`,
		en: `Contest of the level ${competencyCode}`,
	};
	const due = {
		id: dueOn === null ? '' : ` Batas langkah berikutnya: ${dueOn}.`,
		en: dueOn === null ? '' : ` The next step is due on ${dueOn}.`,
	};
	const where = `{origin}${places[as](contestId)}`;
	return inBoth(
		{
			subject: `${of.id}: ${said[act].id}`,
			text: `${of.id} oleh ${officerName} ${said[act].id}.${due.id}

Lihat di ${where}`,
		},
		{
			subject: `${of.en}: ${said[act].en}`,
			text: `${of.en} by ${officerName} ${said[act].en}.${due.en}

See ${where}`,
		},
	);
}
