import type { PriorMoved } from '../competency/index.ts';
import { inBoth, type Letter } from '../platform/mail/letter.ts';

type As = PriorMoved['tells'][number]['as'];
type Sentences = { readonly id: string; readonly en: string };

const whole: Readonly<Record<PriorMoved['act'], (moved: PriorMoved) => Sentences>> = {
	claimed: ({ day }) => ({
		id: `diajukan dan menunggu putusan. Batas memutus: ${day ?? '–'}.`,
		en: `was sent and waits for a decision. To be decided by: ${day ?? '–'}.`,
	}),
	recognised: ({ reached, day }) => ({
		id: `diakui pada tingkat ${reached ?? 0}. Bukti ini berlaku sampai ${day ?? '–'}.`,
		en: `is recognised at level ${reached ?? 0}. This evidence holds until ${day ?? '–'}.`,
	}),
	refused: () => ({
		id: 'tidak diakui. Alasannya tertulis pada putusan; permohonan baru boleh diajukan.',
		en: 'is not recognised. The reason stands with the decision; a new claim may be sent.',
	}),
};

const short: Readonly<Record<PriorMoved['act'], Sentences>> = {
	claimed: { id: 'menunggu putusan', en: 'waits for a decision' },
	recognised: { id: 'diakui', en: 'recognised' },
	refused: { id: 'tidak diakui', en: 'not recognised' },
};

/** To the officer, and to those who may judge or have judged: what became of a claim, and until when. */
export function priorLetter(moved: PriorMoved, as: As): Letter {
	const { claimId, act, competencyCode: code, level, officerName: name } = moved;
	const said = whole[act](moved);
	const where = as === 'officer' ? '/saya/pengakuan' : `/pelatihan/kompetensi/pengakuan/${claimId}`;
	return inBoth(
		{
			subject: `Pengakuan ${code} ${short[act].id}`,
			text: `Permohonan ${name} agar pembelajaran lampau untuk ${code} tingkat ${level} diakui ${said.id}

Lihat di {origin}${where}`,
		},
		{
			subject: `Prior learning in ${code} ${short[act].en}`,
			text: `The claim of ${name} that prior learning be recognised for ${code} level ${level} ${said.en}

See {origin}${where}`,
		},
	);
}
