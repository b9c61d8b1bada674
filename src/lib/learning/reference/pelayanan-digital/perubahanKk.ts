import type { SimulationBlock } from '../../simulation/simulation.ts';

/** Practice of one application: an invented mother, an invented number, and a system that only looks real. */
export const perubahanKk: SimulationBlock = {
	kind: 'simulation',
	id: 'perubahan-kk',
	title: 'Permohonan perubahan KK',
	intro:
		'Ini sistem latihan. Tidak ada data sungguhan, dan kesalahan tidak merugikan siapa pun. Lulus bila 70 persen langkah benar pada percobaan pertama; boleh diulang.',
	screens: [
		{
			id: 'beranda',
			title: 'LATIHAN · Beranda layanan',
			elements: [
				{ kind: 'text', text: 'Pilih pekerjaan.' },
				{ kind: 'button', id: 'baru', label: 'Permohonan baru' },
				{ kind: 'button', id: 'cetak', label: 'Cetak ulang' },
				{ kind: 'button', id: 'laporan', label: 'Laporan harian' },
			],
		},
		{
			id: 'cari',
			title: 'LATIHAN · Cari penduduk',
			elements: [
				{ kind: 'field', id: 'nik', label: 'NIK' },
				{ kind: 'button', id: 'cari-nik', label: 'Cari' },
				{ kind: 'button', id: 'batal', label: 'Batal' },
			],
		},
		{
			id: 'hasil',
			title: 'LATIHAN · Hasil pencarian',
			elements: [
				{
					kind: 'table',
					id: 'orang',
					label: 'Pilih orangnya',
					columns: ['Nama', 'NIK', 'Alamat'],
					rows: [
						['Sari Handayani', '3171014505840000', 'Menteng'],
						['Sari Handayani', '3171014505850000', 'Kebon Sirih'],
						['Sari Handayati', '3171014509850000', 'Cikini'],
					],
				},
			],
		},
		{
			id: 'isi',
			title: 'LATIHAN · Isi permohonan',
			elements: [
				{
					kind: 'select',
					id: 'layanan',
					label: 'Layanan',
					options: ['KK baru', 'KK karena perubahan data', 'KK hilang atau rusak'],
				},
				{
					kind: 'select',
					id: 'anggota',
					label: 'Anggota yang berubah',
					options: ['Sari Handayani', 'Bagus Pratama (anak)', 'Laras Pratiwi (anak)'],
				},
				{
					kind: 'select',
					id: 'pendidikan',
					label: 'Pendidikan terakhir',
					options: ['SD', 'SLTP', 'SLTA', 'D4/S1'],
				},
				{ kind: 'field', id: 'nomor-ijazah', label: 'Nomor ijazah' },
				{ kind: 'button', id: 'lanjut', label: 'Lanjut' },
			],
		},
		{
			id: 'periksa',
			title: 'LATIHAN · Periksa bersama warga',
			elements: [
				{
					kind: 'text',
					text: 'Bagus Pratama, pendidikan terakhir: SLTA, ijazah DN-01/0000123. Bacakan kepada Bu Sari.',
				},
				{ kind: 'button', id: 'kirim', label: 'Kirim' },
				{ kind: 'button', id: 'ubah', label: 'Ubah' },
			],
		},
		{
			id: 'selesai',
			title: 'LATIHAN · Terkirim',
			elements: [
				{ kind: 'text', text: 'Permohonan LAT-0001 diterima. Gratis. Selesai paling lama 24 jam.' },
				{ kind: 'button', id: 'tanda-terima', label: 'Cetak tanda terima' },
				{ kind: 'button', id: 'tutup', label: 'Tutup tanpa tanda terima' },
			],
		},
	],
	steps: [
		{
			screen: 'beranda',
			task: 'Bu Sari datang dengan permohonan yang belum pernah dimasukkan. Mulailah.',
			press: 'baru',
			expect: [],
			hint: 'Yang belum pernah ada adalah permohonan baru.',
		},
		{
			screen: 'cari',
			task: 'Cari Bu Sari dengan NIK 3171014505850000.',
			press: 'cari-nik',
			expect: [{ field: 'nik', accepts: ['3171014505850000', '317101 450585 0000'] }],
			hint: 'Ketik keenam belas angka NIK, lalu tekan Cari.',
		},
		{
			screen: 'hasil',
			task: 'Tiga orang ditemukan. Pilih yang NIK-nya sama dengan dokumen Bu Sari.',
			press: 'orang:1',
			expect: [],
			hint: 'Cocokkan keenam belas angkanya satu per satu; dua orang bernama sama berbeda tahun lahirnya.',
		},
		{
			screen: 'isi',
			task: 'Anaknya, Bagus, lulus SMA dengan ijazah DN-01/0000123. Isi permohonannya.',
			press: 'lanjut',
			expect: [
				{ field: 'layanan', accepts: ['KK karena perubahan data'] },
				{ field: 'anggota', accepts: ['Bagus Pratama (anak)'] },
				{ field: 'pendidikan', accepts: ['SLTA'] },
				{ field: 'nomor-ijazah', accepts: ['DN-01/0000123', 'DN-01 0000123', 'DN01/0000123'] },
			],
			hint: 'Data yang berubah adalah pendidikan anaknya; SMA tertulis SLTA.',
		},
		{
			screen: 'periksa',
			task: 'Bu Sari membaca layar dan berkata, “Betul.” Lanjutkan.',
			press: 'kirim',
			expect: [],
			hint: 'Warga sudah memeriksa; sekarang boleh dikirim.',
		},
		{
			screen: 'selesai',
			task: 'Berikan kepada Bu Sari sesuatu yang memuat nomor permohonannya.',
			press: 'tanda-terima',
			expect: [],
			hint: 'Nomor permohonan ada di tanda terima.',
		},
	],
	mark: 70,
};
