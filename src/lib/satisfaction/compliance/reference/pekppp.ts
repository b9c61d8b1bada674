import type { Instrument } from '../aspect.ts';

/**
 * The instrument as far as it could be read. The weights of the aspects were seen; inside the policy
 * aspect seven of nine weights were; where none was, the indicators of an aspect weigh the same. What
 * is not certain stands on the page (`complaint_pekppp_doubt`).
 */
export const pekppp2024: Instrument = {
	version: 'pekppp/2024-1',
	aspects: [
		{ key: 'kebijakan', weight: 24 },
		{ key: 'sdm', weight: 25 },
		{ key: 'sarana', weight: 18 },
		{ key: 'sipp', weight: 11 },
		{ key: 'konsultasi', weight: 10 },
		{ key: 'inovasi', weight: 12 },
	],
	indicators: [
		{ key: 'standar', aspect: 'kebijakan', weight: 17, by: 'proven' },
		{ key: 'partisipasi', aspect: 'kebijakan', weight: 14, by: 'proven' },
		{ key: 'mediaStandar', aspect: 'kebijakan', weight: 7, by: 'attested' },
		{ key: 'tinjauUlang', aspect: 'kebijakan', weight: 14, by: 'proven' },
		{ key: 'maklumat', aspect: 'kebijakan', weight: 10, by: 'attested' },
		{ key: 'skm', aspect: 'kebijakan', weight: 17, by: 'proven' },
		{ key: 'mediaSkm', aspect: 'kebijakan', weight: 7, by: 'proven' },
		{ key: 'tindakLanjut', aspect: 'kebijakan', weight: 7, by: 'proven' },
		{ key: 'kebijakanLain', aspect: 'kebijakan', weight: 7, by: 'attested' },
		{ key: 'jamLayanan', aspect: 'sdm', weight: 25, by: 'attested' },
		{ key: 'kodeEtik', aspect: 'sdm', weight: 25, by: 'attested' },
		{ key: 'motivasi', aspect: 'sdm', weight: 25, by: 'attested' },
		{ key: 'penghargaan', aspect: 'sdm', weight: 25, by: 'attested' },
		{ key: 'ruangTunggu', aspect: 'sarana', weight: 34, by: 'attested' },
		{ key: 'kelompokRentan', aspect: 'sarana', weight: 33, by: 'attested' },
		{ key: 'sarprasPendukung', aspect: 'sarana', weight: 33, by: 'attested' },
		{ key: 'informasi', aspect: 'sipp', weight: 100, by: 'attested' },
		{ key: 'mediaKonsultasi', aspect: 'konsultasi', weight: 50, by: 'attested' },
		{ key: 'penyelesaian', aspect: 'konsultasi', weight: 50, by: 'proven' },
		{ key: 'inovasiAda', aspect: 'inovasi', weight: 50, by: 'attested' },
		{ key: 'inovasiLanjut', aspect: 'inovasi', weight: 50, by: 'attested' },
	],
	legalBasis: 'Permenpan-RB 29/2022',
	source:
		'idth.id dan topsatu.com (bobot aspek); id.scribd.com/document/724567365 (bobot indikator kebijakan, instrumen 2024)',
};
