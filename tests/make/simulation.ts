import type { ScenarioBlock, SimulationBlock } from '../../src/lib/learning/index.ts';

/** Find a person, choose the right one, print for the right reason. */
export const aSimulation: SimulationBlock = {
	kind: 'simulation',
	id: 'cetak-ulang',
	title: 'Cetak ulang KTP-el',
	intro: 'Latihan di layar yang mirip aplikasi kependudukan.',
	mark: 70,
	screens: [
		{
			id: 'cari',
			title: 'Cari penduduk',
			elements: [
				{ kind: 'text', text: 'Masukkan NIK pemohon.' },
				{ kind: 'field', id: 'nik', label: 'NIK' },
				{ kind: 'button', id: 'batal', label: 'Batal' },
				{ kind: 'button', id: 'cari', label: 'Cari' },
			],
		},
		{
			id: 'hasil',
			title: 'Hasil pencarian',
			elements: [
				{
					kind: 'table',
					id: 'hasil',
					label: 'Penduduk',
					columns: ['Nama', 'Lahir'],
					rows: [
						['Siti Aminah', '1970'],
						['Siti Aminah', '1991'],
					],
				},
			],
		},
		{
			id: 'cetak',
			title: 'Cetak ulang',
			elements: [
				{ kind: 'select', id: 'alasan', label: 'Alasan', options: ['Rusak', 'Hilang'] },
				{ kind: 'button', id: 'cetak', label: 'Cetak' },
			],
		},
	],
	steps: [
		{
			screen: 'cari',
			task: 'Cari pemohon dengan NIK 3171 0000.',
			press: 'cari',
			expect: [{ field: 'nik', accepts: ['3171 0000', '31710000'] }],
			hint: 'Isi NIK, lalu tekan Cari.',
		},
		{
			screen: 'hasil',
			task: 'Pilih yang lahir tahun 1991.',
			press: 'hasil:1',
			expect: [],
			hint: 'Lihat kolom Lahir.',
		},
		{
			screen: 'cetak',
			task: 'Cetak ulang karena hilang.',
			press: 'cetak',
			expect: [{ field: 'alasan', accepts: ['Hilang'] }],
			hint: 'Pilih alasan dulu.',
		},
	],
};

/** A citizen without papers: send away, or help. */
export const aScenario: ScenarioBlock = {
	kind: 'scenario',
	id: 'tanpa-berkas',
	title: 'Warga tanpa berkas',
	nodes: [
		{
			id: 'datang',
			paragraphs: ['Seorang warga datang tanpa KK.'],
			choices: [
				{ text: 'Minta pulang', reply: 'Ia pulang dengan kecewa.', next: 'pulang' },
				{ text: 'Cek di sistem', reply: 'Datanya ada.', next: 'selesai' },
			],
			outcome: null,
		},
		{
			id: 'pulang',
			paragraphs: ['Loket kosong.'],
			choices: [],
			outcome: { kind: 'poor', text: 'Ia harus datang lagi.' },
		},
		{
			id: 'selesai',
			paragraphs: ['Berkas dicetak.'],
			choices: [],
			outcome: { kind: 'good', text: 'Terima kasih, katanya.' },
		},
	],
};
