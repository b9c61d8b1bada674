import { day } from '../../time/index.ts';
import type { Target } from '../target.ts';

/** What one year of learning is measured against, by kind of officer. */
export const targets: readonly Target[] = [
	{
		kind: 'PNS',
		version: 1,
		minimumJp: 20,
		maximumJp: null,
		yearCountsFrom: 'calendar',
		validFrom: day('2017-04-07'),
		validTo: null,
		legalBasis: 'PP 11/2017 jo. PP 17/2020, Pasal 203 ayat (4)',
		source: 'Portal SIPADU Sulawesi Tenggara; panduan AKPK BPSDM DKI',
	},
	{
		kind: 'CPNS',
		version: 1,
		minimumJp: null,
		maximumJp: null,
		yearCountsFrom: 'calendar',
		validFrom: day('2017-04-07'),
		validTo: null,
		legalBasis: 'Tidak ditemukan ketentuan tersendiri untuk CPNS',
		source: 'Pencarian November 2026',
	},
	{
		kind: 'PPPK',
		version: 1,
		minimumJp: null,
		maximumJp: 24,
		yearCountsFrom: 'contract',
		validFrom: day('2018-11-28'),
		validTo: null,
		legalBasis: 'PP 49/2018 Pasal 40 ayat (1)',
		source: 'Kutipan pasal di jambi.tribunnews.com, 8 Februari 2019',
	},
];
