import type { SimulationBlock } from '../learning/index.ts';

/** A replacement of a lost identity card in an application that looks like the one for residents. */
export const reprint: SimulationBlock = {
	kind: 'simulation',
	id: 'cetak-ulang-ktp',
	title: 'Cetak ulang KTP-el yang hilang',
	intro:
		'Bu Ratna Wulandari kehilangan KTP-el dan membawa surat keterangan hilang nomor SKH/0417. Kerjakan seperti di aplikasi; layar ini hanya latihan.',
	mark: 60,
	screens: [
		{
			id: 'layar1',
			title: 'Pelayanan penduduk: cari pemohon',
			elements: [
				{
					kind: 'text',
					text: 'Cari dengan NIK. Bila tidak ada, cari dengan nama dan tanggal lahir.',
				},
				{ kind: 'field', id: 'u1', label: 'NIK' },
				{ kind: 'field', id: 'u2', label: 'Nama' },
				{ kind: 'button', id: 'u3', label: 'Bersihkan' },
				{ kind: 'button', id: 'u4', label: 'Cari' },
			],
		},
		{
			id: 'layar2',
			title: 'Hasil pencarian',
			elements: [
				{
					kind: 'table',
					id: 'u5',
					label: 'Penduduk yang cocok',
					columns: ['Nama', 'Lahir', 'Alamat'],
					rows: [
						['Ratna Wulandari', '12-03-1968', 'Jl. Kenanga 4'],
						['Ratna Wulandari', '07-11-1989', 'Jl. Melati 19'],
					],
				},
				{ kind: 'button', id: 'u6', label: 'Kembali' },
			],
		},
		{
			id: 'layar3',
			title: 'Permohonan cetak ulang',
			elements: [
				{ kind: 'select', id: 'u7', label: 'Alasan', options: ['Rusak', 'Hilang', 'Ubah data'] },
				{ kind: 'field', id: 'u8', label: 'Nomor surat keterangan hilang' },
				{ kind: 'button', id: 'u9', label: 'Cetak sekarang' },
				{ kind: 'button', id: 'u10', label: 'Simpan permohonan' },
			],
		},
	],
	steps: [
		{
			screen: 'layar1',
			task: 'Bu Ratna tidak hafal NIK. Cari dengan namanya, Ratna Wulandari.',
			press: 'u4',
			expect: [{ field: 'u2', accepts: ['Ratna Wulandari'] }],
			hint: 'Isi Nama, bukan NIK, lalu tekan Cari.',
		},
		{
			screen: 'layar2',
			task: 'Bu Ratna lahir 7 November 1989. Buka datanya.',
			press: 'u5:1',
			expect: [],
			hint: 'Ada dua orang bernama sama; cocokkan tanggal lahirnya.',
		},
		{
			screen: 'layar3',
			task: 'Catat alasan dan nomor suratnya, lalu simpan permohonan.',
			press: 'u10',
			expect: [
				{ field: 'u7', accepts: ['Hilang'] },
				{ field: 'u8', accepts: ['SKH/0417', 'SKH 0417'] },
			],
			hint: 'Alasannya hilang, nomornya SKH/0417. Cetak baru boleh setelah permohonan tersimpan.',
		},
	],
};
