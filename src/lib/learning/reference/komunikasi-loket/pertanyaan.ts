import type { Question } from '../../question.ts';

/** The final quiz: situations at a counter, each with a reason that an officer can use tomorrow. */
export const pertanyaan: readonly Question[] = [
	{
		position: 1,
		text: 'Anda masih memasukkan data warga sebelumnya ketika Bu Wati tiba di depan loket. Apa yang sebaiknya Anda lakukan?',
		options: [
			'Menyelesaikan data tanpa menoleh agar tidak salah ketik',
			'Meminta Bu Wati duduk kembali sampai nomornya dipanggil lagi',
			'Memandang dan menyapa, menyebutkan kira-kira berapa lama lagi, lalu melanjutkan',
			'Langsung meminta KTP dan KK supaya waktu tunggu tidak terbuang',
		],
		key: 2,
		explanation:
			'Sapaan dan perkiraan waktu membuat Bu Wati tahu bahwa ia sudah dilihat, tanpa mengorbankan ketelitian data warga sebelumnya.',
		lessonSlug: 'menyambut',
	},
	{
		position: 2,
		text: 'Warga berkata, “Saya mau ganti KK.” Pertanyaan pertama yang paling berguna adalah …',
		options: [
			'“Boleh diceritakan, apa yang perlu diganti?”',
			'“Sudah bawa surat hilang dari polisi?”',
			'“KK-nya yang lama mana?”',
			'“Sudah isi F-1.02?”',
		],
		key: 0,
		explanation:
			'“Ganti KK” bisa berarti hilang, rusak, atau perubahan data, dan syaratnya berbeda. Pertanyaan terbuka membawa Anda ke layanan yang benar.',
		lessonSlug: 'mendengar',
	},
	{
		position: 3,
		text: 'Setelah warga selesai bercerita, Anda mengulangi kebutuhannya dengan kalimat sendiri. Apa manfaat utamanya?',
		options: [
			'Warga merasa diawasi sehingga bicara jujur',
			'Kepala unit melihat bahwa Anda bekerja',
			'Percakapan menjadi lebih resmi',
			'Salah paham tertangkap sebelum dikerjakan',
		],
		key: 3,
		explanation:
			'Bila ada yang keliru, warga memperbaikinya saat itu juga. Lima detik mengulangi mencegah satu kunjungan lagi.',
		lessonSlug: 'mendengar',
	},
	{
		position: 4,
		text: 'Pak Yusuf pindah rumah di dalam satu kota, berkasnya sesuai daftar, tetapi tidak ada surat pengantar RT/RW. Apa yang Anda lakukan?',
		options: [
			'Memintanya melengkapi surat pengantar agar seragam dengan loket lain',
			'Memprosesnya, karena surat itu tidak ada dalam daftar syarat layanan ini',
			'Memprosesnya dengan syarat surat pengantar menyusul',
			'Menanyakan kepada Ketua RT lewat telepon sebelum memproses',
		],
		key: 1,
		explanation:
			'Yang diminta adalah yang disebut aturan, tidak lebih. Untuk perpindahan dalam satu kota, surat pengantar RT/RW tidak termasuk. Ada layanan lain yang memintanya, maka selalu lihat daftarnya.',
		lessonSlug: 'menjelaskan',
	},
	{
		position: 5,
		text: 'Untuk akta kelahiran anaknya, sepasang suami istri tidak memiliki buku nikah. Apa langkah pertama Anda?',
		options: [
			'Meminta mereka kembali setelah buku nikah ada',
			'Menyarankan mereka mengurus lewat orang yang biasa membantu',
			'Memeriksa apakah aturan menyediakan pengganti, seperti SPTJM dengan dua saksi',
			'Memproses tanpa bukti apa pun supaya cepat',
		],
		key: 2,
		explanation:
			'SPTJM (formulir F-2.04) dengan dua saksi dapat menggantikan bukti perkawinan yang tidak ada. Memulangkan warga untuk sesuatu yang dapat diganti adalah kesalahan yang sering terjadi.',
		lessonSlug: 'menjelaskan',
	},
	{
		position: 6,
		text: 'Kalimat mana yang paling tepat untuk menjelaskan biaya KTP-el kepada warga?',
		options: [
			'“Seikhlasnya saja, Bu.”',
			'“Nanti diinformasikan setelah diproses.”',
			'“Biasanya tidak ada, tergantung keadaan.”',
			'“Gratis, Bu. Tidak ada pembayaran apa pun, dari awal sampai KTP diterima.”',
		],
		key: 3,
		explanation:
			'Dokumen kependudukan tidak dipungut biaya (UU 24/2013 Pasal 79A). Jawaban yang tegas menutup ruang bagi calo.',
		lessonSlug: 'menjelaskan',
	},
	{
		position: 7,
		text: 'Pak Hendra datang ketiga kali dan membentak. Urutan mana yang paling menolong?',
		options: [
			'Dengarkan sampai reda, akui perasaannya, minta maaf atas yang keliru, sebutkan yang bisa dilakukan',
			'Jelaskan aturan, minta ia tenang, tawarkan kembali besok',
			'Minta ia tenang, dengarkan, jelaskan bahwa kemarin bukan Anda yang bertugas',
			'Panggil petugas keamanan, lalu dengarkan ceritanya',
		],
		key: 0,
		explanation:
			'Orang baru bisa mendengar jalan keluar setelah perasaannya diakui. Petugas keamanan dipanggil bila ada ancaman, bukan karena suara keras.',
		lessonSlug: 'menenangkan',
	},
	{
		position: 8,
		text: 'Seorang warga terus menghina dengan kata kasar setelah Anda menyampaikan batas satu kali. Apa yang tepat?',
		options: [
			'Membalas secukupnya agar ia mengerti',
			'Memanggil kepala unit atau petugas keamanan, sesuai prosedur',
			'Meninggalkan loket tanpa berkata apa-apa',
			'Menunda berkasnya sampai ia meminta maaf',
		],
		key: 1,
		explanation:
			'Melindungi diri adalah bagian dari prosedur. Hak warga atas layanannya tetap ada, maka berkasnya tidak ditahan sebagai hukuman.',
		lessonSlug: 'menenangkan',
	},
	{
		position: 9,
		text: 'Seorang warga tuli datang bersama kakaknya yang bisa mendengar. Bagaimana Anda berbicara?',
		options: [
			'Kepada kakaknya saja, agar tidak salah paham',
			'Kepada warga itu, dengan suara sangat keras',
			'Kepada warga itu, sambil memandang wajahnya, dan menyiapkan kertas serta pena',
			'Kepada keduanya, sambil menatap layar agar cepat',
		],
		key: 2,
		explanation:
			'Yang punya urusan adalah warga itu. Wajah yang terlihat membantu membaca gerak bibir, dan kertas membantu bila perlu. Suara keras tidak membantu.',
		lessonSlug: 'mendahulukan',
	},
	{
		position: 10,
		text: 'Sistem sedang tidak dapat dibuka dan berkas Bu Lestari sudah lengkap. Penutup mana yang paling baik?',
		options: [
			'“Berkas sudah saya terima, ini nomornya. Sebelum pukul empat saya kabari, jadi ataupun belum.”',
			'“Sistemnya rusak, Bu. Coba datang lagi besok.”',
			'“Nanti dihubungi kalau sudah bisa.”',
			'“Ibu tunggu saja dulu, siapa tahu sebentar lagi bisa.”',
		],
		key: 0,
		explanation:
			'Warga tahu apa yang sudah selesai, kapan mendapat kabar, dan punya nomor untuk bertanya. “Jadi ataupun belum” membuat janji itu bisa ditepati.',
		lessonSlug: 'menuntaskan',
	},
];
