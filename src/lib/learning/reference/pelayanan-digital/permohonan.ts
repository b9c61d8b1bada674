import type { Lesson } from '../../course.ts';
import { perubahanKk } from './perubahanKk.ts';

export const permohonan: Lesson = {
	slug: 'permohonan',
	title: 'Memasukkan permohonan: simulasi yang boleh salah',
	minutes: 8,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Mengapa berlatih di tiruan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Berlatih di aplikasi sungguhan berarti berlatih dengan data orang. Di bawah ini ada tiruannya: layar yang mirip, data yang dikarang, dan kesalahan yang tidak merugikan siapa pun.',
						'Kasusnya: Bu Sari melaporkan ijazah anaknya dan meminta KK diperbarui. NIK-nya berakhir 0000, tanda bahwa orang ini tidak ada.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/permohonan.svg',
					alt: 'Bingkai layar bertuliskan LATIHAN dengan urutan: cari, pilih, isi, periksa, kirim.',
					caption: 'Cari, pilih, isi, periksa, kirim. Urutan yang sama di setiap aplikasi.',
				},
			],
		},
		{ title: 'Simulasi', blocks: [perubahanKk] },
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'permohonan-1',
					question:
						'Hasil pencarian menunjukkan dua orang bernama sama. Apa yang membedakan dengan pasti?',
					options: [
						{
							text: 'Alamatnya.',
							right: false,
							reply: 'Alamat berubah, dan dua orang dapat serumah.',
						},
						{
							text: 'NIK-nya.',
							right: true,
							reply: 'Tepat. Cocokkan keenam belas angkanya dengan dokumen di tangan.',
						},
						{
							text: 'Tanggal lahirnya.',
							right: false,
							reply: 'Membantu, tetapi dua orang dapat lahir pada hari yang sama.',
						},
					],
				},
			],
		},
		{
			title: 'Latihan di meja',
			blocks: [
				{ kind: 'motto', text: 'Baca kembali sebelum kirim; membetulkan selalu lebih lama.' },
				{
					kind: 'practice',
					minutes: 34,
					steps: [
						'Ulangi simulasi sampai semua langkah benar pada percobaan pertama.',
						'Pada permohonan sungguhan hari ini, bacakan nama dan NIK kepada warga sebelum menekan kirim.',
						'Catat kesalahan ketik yang tertangkap karena dibacakan.',
					],
				},
			],
		},
	],
};
