import type { Screen } from '../learning/index.ts';
import { reprint } from './draftSimulation.ts';

/** The lesson of the draft that waits for its review. */
export const reprintScreens: readonly Screen[] = [
	{
		title: 'Sebelum membuka aplikasi',
		blocks: [
			{
				kind: 'text',
				paragraphs: [
					'KTP-el yang hilang diganti tanpa biaya. Warga membawa surat keterangan hilang dari kepolisian dan fotokopi KK; yang tidak ada di daftar tidak diminta.',
				],
			},
			{
				kind: 'checklist',
				title: 'Pastikan lebih dulu',
				items: ['Nama dan tanggal lahir cocok', 'Surat keterangan hilang dan fotokopi KK ada'],
			},
		],
	},
	{ title: 'Latihan di layar sistem', blocks: [reprint] },
	{
		title: 'Satu kasus',
		blocks: [
			{
				kind: 'scenario',
				id: 'tanpa-surat',
				title: 'Warga datang tanpa surat',
				nodes: [
					{
						id: 'a1',
						paragraphs: ['Pak Darto kehilangan KTP-el dan belum punya surat keterangan hilang.'],
						choices: [
							{
								text: 'Minta kembali besok dengan surat',
								reply: 'Ia sudah izin setengah hari dari pekerjaannya.',
								next: 'a2',
							},
							{
								text: 'Terangkan cara mendapat surat, dan simpan antreannya',
								reply: 'Pos polisi ada di seberang jalan.',
								next: 'a3',
							},
						],
						outcome: null,
					},
					{
						id: 'a2',
						paragraphs: ['Pak Darto pulang tanpa hasil.'],
						choices: [],
						outcome: { kind: 'poor', text: 'Ia datang dua kali untuk satu kartu.' },
					},
					{
						id: 'a3',
						paragraphs: ['Dua puluh menit kemudian ia kembali dengan suratnya.'],
						choices: [],
						outcome: { kind: 'good', text: 'Permohonannya tersimpan sebelum pukul sepuluh.' },
					},
				],
			},
		],
	},
];

/** Questions of its final quiz: text, options, and the place of the right one. */
export const reprintQuestions: readonly (readonly [string, readonly string[], number])[] = [
	['Berapa biaya mengganti KTP-el yang hilang?', ['Rp50.000', 'Gratis', 'Sesuai kelurahan'], 1],
	['Dua orang bernama sama muncul. Apa yang dicocokkan?', ['Tanggal lahir', 'Urutan', 'RT'], 0],
	['Kapan tombol cetak ditekan?', ['Lebih dulu', 'Kapan saja', 'Setelah permohonan tersimpan'], 2],
];
