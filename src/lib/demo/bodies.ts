import type { DemoSize } from './size.ts';

/** The province's bodies; `from` is the smallest size in which a body appears. */
type Body = {
	readonly code: string;
	readonly name: string;
	readonly short: string;
	readonly kind: 'badan' | 'dinas';
	readonly from: DemoSize;
};

const body = (code: string, name: string, short: string, from: DemoSize): Body => ({
	code,
	name,
	short,
	kind: name.startsWith('Badan') ? 'badan' : 'dinas',
	from,
});

export const bodies: readonly Body[] = [
	body('BPSDM', 'Badan Pengembangan Sumber Daya Manusia', 'BPSDM', 'tiny'),
	body('DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'tiny'),
	body('BKD', 'Badan Kepegawaian Daerah', 'BKD', 'tiny'),
	body('DUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Dinas Dukcapil', 'small'),
	body('DISKOMINFO', 'Dinas Komunikasi, Informatika dan Statistik', 'Diskominfotik', 'small'),
	body('DINSOS', 'Dinas Sosial', 'Dinas Sosial', 'small'),
	body('DISDIK', 'Dinas Pendidikan', 'Dinas Pendidikan', 'small'),
	body('DINKES', 'Dinas Kesehatan', 'Dinas Kesehatan', 'small'),
	body('DISHUB', 'Dinas Perhubungan', 'Dinas Perhubungan', 'city'),
	body('DBM', 'Dinas Bina Marga', 'Dinas Bina Marga', 'city'),
	body('DSDA', 'Dinas Sumber Daya Air', 'Dinas SDA', 'city'),
	body('DLH', 'Dinas Lingkungan Hidup', 'Dinas LH', 'city'),
	body('CITATA', 'Dinas Cipta Karya, Tata Ruang dan Pertanahan', 'Dinas CKTRP', 'city'),
	body('DPRKP', 'Dinas Perumahan Rakyat dan Kawasan Permukiman', 'DPRKP', 'city'),
	body('DISNAKER', 'Dinas Tenaga Kerja, Transmigrasi dan Energi', 'Disnakertransgi', 'city'),
	body('DISPARKRAF', 'Dinas Pariwisata dan Ekonomi Kreatif', 'Disparekraf', 'city'),
	body('DISBUD', 'Dinas Kebudayaan', 'Dinas Kebudayaan', 'city'),
	body('DISPORA', 'Dinas Pemuda dan Olahraga', 'Dispora', 'city'),
	body('DKPKP', 'Dinas Ketahanan Pangan, Kelautan dan Pertanian', 'DKPKP', 'city'),
	body('PPKUKM', 'Dinas Perindustrian, Perdagangan, Koperasi dan UKM', 'Dinas PPKUKM', 'city'),
	body('GULKARMAT', 'Dinas Penanggulangan Kebakaran dan Penyelamatan', 'Gulkarmat', 'city'),
	body('DISPUSIP', 'Dinas Perpustakaan dan Kearsipan', 'Dispusip', 'city'),
	body(
		'DPPAPP',
		'Dinas Pemberdayaan, Perlindungan Anak dan Pengendalian Penduduk',
		'DPPAPP',
		'city',
	),
	body('BAPPEDA', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda', 'city'),
	body('BAPENDA', 'Badan Pendapatan Daerah', 'Bapenda', 'city'),
	body('BPKD', 'Badan Pengelolaan Keuangan Daerah', 'BPKD', 'city'),
	body('BPAD', 'Badan Pengelolaan Aset Daerah', 'BPAD', 'city'),
	body('BPBD', 'Badan Penanggulangan Bencana Daerah', 'BPBD', 'city'),
	body('KESBANGPOL', 'Badan Kesatuan Bangsa dan Politik', 'Bakesbangpol', 'city'),
];

/** Code and name of the parts of a body. */
export const divisions: readonly (readonly [string, string])[] = [
	['SEK', 'Sekretariat'],
	['BID1', 'Bidang Perencanaan dan Pengembangan'],
	['BID2', 'Bidang Pelayanan'],
	['BID3', 'Bidang Pengendalian'],
	['BID4', 'Bidang Data dan Informasi'],
	['BID5', 'Bidang Kerja Sama'],
];

const order: readonly DemoSize[] = ['tiny', 'small', 'city'];

export function bodiesOf(size: DemoSize): readonly Body[] {
	return bodies.filter((one) => order.indexOf(one.from) <= order.indexOf(size));
}
