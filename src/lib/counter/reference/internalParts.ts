import type { PlainPart } from '../catalogue/standard.ts';
import type { Category } from '../service.ts';

type Parts = Readonly<Record<PlainPart, string>>;

/**
 * The parts of a standard that no source gives for these services, in our own words as a first draft.
 * None of them is marked as seen: the unit confirms or replaces them before it adopts the standard.
 */
const everywhere = {
	complaints:
		'Di loket kantor layanan, lewat aplikasi JAKI, SP4N-LAPOR! (1708), atau Tanya PTSP 1500164. Pengadu mendapat nomor tanda terima.',
	supervision:
		'Kepala kantor memeriksa contoh berkas dan catatan waktu setiap minggu; Inspektorat memeriksa sewaktu-waktu.',
	guarantee:
		'Dilayani sesuai standar ini dan maklumat pelayanan. Bila janji tidak ditepati, pemohon diberi tahu alasannya dan waktu yang baru.',
	evaluation:
		'Survei kepuasan masyarakat setiap triwulan, catatan waktu layanan, dan penilaian kinerja petugas paling sedikit sekali setahun.',
} as const satisfies Partial<Parts>;

const dukcapil = {
	facilities:
		'Ruang tunggu dan kursi prioritas, loket, perangkat rekam dan cetak, jaringan ke pusat data kependudukan, alat antrean.',
	staffing:
		'Paling sedikit satu petugas loket dan satu operator yang cakap pada setiap jam layanan.',
	safety:
		'Data kependudukan hanya dibuka untuk layanan yang diminta dan pembukaannya dicatat; dokumen dicetak pada blangko resmi dengan tanda tangan elektronik.',
} as const satisfies Partial<Parts>;

export const byCategory: Readonly<Record<Category, Omit<Parts, 'competence'>>> = {
	'Pendaftaran Penduduk': { ...everywhere, ...dukcapil },
	'Pencatatan Sipil': { ...everywhere, ...dukcapil },
	Nonperizinan: {
		...everywhere,
		facilities: 'Ruang tunggu dan kursi prioritas, loket, komputer dan pencetak, alat antrean.',
		staffing: 'Paling sedikit satu petugas loket yang cakap pada setiap jam layanan.',
		safety:
			'Surat diberi nomor dan kode untuk diperiksa keasliannya; berkas pemohon disimpan di lemari terkunci.',
	},
	Perizinan: {
		...everywhere,
		facilities:
			'Ruang tunggu dan kursi prioritas, loket, komputer dan pencetak, alat ukur dan kendaraan untuk peninjauan lokasi.',
		staffing: 'Satu petugas loket, tim teknis dengan koordinator, satu petugas tata usaha.',
		safety:
			'Berita acara ditandatangani tim dan disetujui koordinator; izin diberi nomor dan kode untuk diperiksa keasliannya.',
	},
};
