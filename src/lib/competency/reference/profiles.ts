import type { ProfileBody } from '../skj/profile.ts';
import { postDemands } from './postDemands.ts';

const demandsFor = (postCode: string): ProfileBody['demands'] =>
	postDemands
		.filter((one) => one.postCode === postCode)
		.map(({ code, level, weight }) => ({ code, level, upTo: null, weight }));

/** Standards of posts in full, an own design; the levels are those of `postDemands`. */
export const ownProfiles: Readonly<Record<string, ProfileBody>> = {
	'PTSP-LOKET': {
		affair: 'Pelayanan terpadu satu pintu dan administrasi kependudukan',
		summary:
			'Melayani warga di loket pelayanan terpadu: menerangkan syarat dan langkah, memeriksa berkas pada kunjungan pertama, mencatat permohonan, dan menyerahkan hasil sesuai standar pelayanan.',
		demands: demandsFor('PTSP-LOKET'),
		requirements: [
			{
				kind: 'education',
				text: 'Paling rendah SLTA atau sederajat; diutamakan D-III',
				weight: 'mutlak',
			},
			{
				kind: 'field',
				text: 'Administrasi, hukum, komunikasi, atau bidang lain yang sesuai',
				weight: 'perlu',
			},
			{
				kind: 'technicalTraining',
				text: 'Pelayanan publik di loket dan aplikasi layanan',
				weight: 'penting',
			},
			{
				kind: 'experience',
				text: 'Pendampingan di loket paling singkat satu bulan',
				weight: 'penting',
			},
		],
		results: [
			'Berkas lengkap diterima tanpa kunjungan ulang.',
			'Waktu layanan tidak melewati standar pelayanan.',
			'Nilai SKM unsur perilaku dan kompetensi pelaksana paling rendah B.',
			'Tidak ada pungutan dan tidak ada syarat tambahan.',
		],
	},
	'PTSP-KEPALA': {
		affair: 'Pelayanan terpadu satu pintu dan administrasi kependudukan',
		summary:
			'Memimpin unit pelayanan: mengatur loket dan petugas, menjaga mutu dan waktu layanan, membina kompetensi petugas, serta menindaklanjuti survei dan pengaduan.',
		demands: demandsFor('PTSP-KEPALA'),
		requirements: [
			{ kind: 'rank', text: 'Penata Muda Tingkat I (III/b)', weight: 'penting' },
			{ kind: 'education', text: 'Sarjana atau diploma IV', weight: 'mutlak' },
			{ kind: 'managerialTraining', text: 'Pelatihan Kepemimpinan Pengawas', weight: 'penting' },
			{
				kind: 'experience',
				text: 'Pernah bertugas di pelayanan publik paling singkat dua tahun',
				weight: 'penting',
			},
		],
		results: [
			'Semua layanan terbuka dengan petugas yang terbukti mampu.',
			'Pelanggaran standar waktu turun dari triwulan ke triwulan.',
			'Pengaduan dijawab sebelum tenggat.',
			'Rencana tindak lanjut SKM selesai pada tahunnya.',
		],
	},
};
