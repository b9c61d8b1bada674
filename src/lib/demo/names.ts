import type { Random } from './random.ts';

/**
 * Names as Jakarta has them: Betawi, Javanese, Sundanese, Batak, Minang, Bugis, Balinese, Moluccan,
 * Papuan, Tionghoa, Arab; one name or four. Put together by chance, so nobody is meant.
 */
type Origin = {
	readonly share: number;
	readonly men: readonly string[];
	readonly women: readonly string[];
	readonly last: readonly string[];
	/** how often a person of this origin carries a single name */
	readonly single: number;
};

const words = (text: string): readonly string[] => text.split(' ');

const origins: readonly Origin[] = [
	{
		share: 28,
		men: words(
			'Agus Bambang Slamet Sutrisno Joko Budi Eko Heru Wahyu Yuli Sigit Teguh Purwanto Suparman Widodo Dwi Tri Catur Hendro Prasetyo Adi Bayu Galih Dimas Rangga',
		),
		women: words(
			'Sri Siti Endang Sulastri Wahyuni Ratna Dewi Retno Ningsih Yuliana Lestari Rini Wulan Tri Dwi Anggun Kartika Puspita Sekar Ayu Larasati Sumarni Tutik Murni Indah',
		),
		last: words(
			'Santoso Wibowo Nugroho Setiawan Raharjo Susanto Hartono Kusuma Saputro Handoko Suryanto Widyastuti Rahayu Utami Purnomo Hidayat Yulianto Wijayanto Mulyono Hadi Sasongko Prabowo',
		),
		single: 0.16,
	},
	{
		share: 24,
		men: words(
			'Ahmad Muhammad Abdul Zainal Syahrul Rojali Nasrullah Mahmud Hasan Husin Rahmat Fauzi Rizki Ilham Mansur Saiful Naim Junaidi Marzuki Sanusi',
		),
		women: words(
			'Nur Siti Fatimah Aisyah Halimah Rohmah Maryati Zubaidah Hasanah Khadijah Laila Nurhayati Mutia Zahra Rosidah Jamilah Salma Humaira',
		),
		last: words(
			'Rahman Hakim Syafii Ridwan Fadillah Maulana Ramadhan Firdaus Hamzah Salim Anwar Basri Alatas Yusuf Mubarok Qodir Sobari Muchtar Naufal Arifin Jaelani',
		),
		single: 0.07,
	},
	{
		share: 17,
		men: words(
			'Asep Dadang Ujang Cecep Deden Iwan Yayan Dede Tatang Endang Agung Gilang Aditya Rian Nandang Rustandi Encep',
		),
		women: words(
			'Euis Neneng Iis Cucu Lilis Imas Tuti Yeni Rina Intan Nia Teti Elis Mira Dini Wida Yanti',
		),
		last: words(
			'Sunarya Permana Gunawan Suherman Hermawan Kurniawan Sukmana Nurjanah Rohaeni Suryana Mulyana Supriatna Komara Wiguna Hendrawan Rukmana Sudrajat',
		),
		single: 0.1,
	},
	{
		share: 10,
		men: words(
			'Togar Parlindungan Jonathan Binsar Hotman Ronald Sahat Maruli Poltak Edison Daniel Samuel Torang Manahan',
		),
		women: words(
			'Tiurma Rosmawati Lamria Juliana Debora Ester Novita Mariana Ruth Hotmaida Christina Romauli Tiominar',
		),
		last: words(
			'Siregar Simanjuntak Nasution Harahap Sitompul Hutapea Lubis Panjaitan Sinaga Manurung Sihombing Ginting Tarigan Pardede Siahaan Silalahi',
		),
		single: 0,
	},
	{
		share: 8,
		men: words(
			'Afrizal Yulizar Zulkifli Rinaldi Hendri Syafrizal Irwandi Febrian Doni Andri Yusril',
		),
		women: words('Yusnidar Gustina Fitriani Desi Elvira Yulinar Mardiana Welni Rahmi Suci Oktavia'),
		last: words(
			'Chaniago Piliang Koto Tanjung Sikumbang Guci Jambak Sutan Marajo Efendi Yunus Malik',
		),
		single: 0.12,
	},
	{
		share: 6,
		men: words(
			'Andi Baso Syamsuddin Amiruddin Daeng Irfan Kaharuddin Arsyad Akbar Ruslan Hendrik Yopi',
		),
		women: words(
			'Andi Besse Hasnawati Nurlina Rosdiana Marlina Syamsiah Megawati Febe Olivia Grace',
		),
		last: words(
			'Mappangara Paturusi Tenri Palinggi Rumengan Wenas Lasut Mokoginta Latief Pattiwael Tuhumury Rumbiak Kambuaya Wanma',
		),
		single: 0.04,
	},
	{
		share: 4,
		men: words(
			'Hendra Willy Kevin Steven Andreas Rudy Tommy Budianto Jimmy Yohanes Albertus Fransiskus',
		),
		women: words(
			'Lina Mei Meliana Stefani Vivian Caroline Susana Theresia Agustina Maria Yovita Fransiska',
		),
		last: words(
			'Halim Wijaya Tanuwijaya Gunadi Hartanto Lim Sanjaya Kosasih Setiadi Darmawan Liman Tjahjadi',
		),
		single: 0.03,
	},
	{
		share: 3,
		men: words('Wayan Made Nyoman Ketut Gede Putu Komang Kadek'),
		women: words('Wayan Made Nyoman Ketut Luh Putu Komang Kadek'),
		last: words(
			'Sudarsana Wirawan Suartini Mahendra Adnyana Sukerti Artawan Widiani Parwata Yasa Astawa Pradnyani',
		),
		single: 0,
	},
];

const wholeShare = origins.reduce((sum, origin) => sum + origin.share, 0);

function originOf(random: Random): Origin {
	let left = random.next() * wholeShare;
	return origins.find((origin) => (left -= origin.share) < 0) ?? (origins[0] as Origin);
}

/** A full name without titles. inventName(seeded('1'), 'P') → 'Euis Lilis Permana' or alike */
export function inventName(random: Random, sex: 'L' | 'P'): string {
	const origin = originOf(random);
	const given = sex === 'L' ? origin.men : origin.women;
	const first = random.pick(given);
	if (random.chance(origin.single)) return random.chance(0.5) ? first : random.pick(origin.last);
	const second = random.pick(given);
	const middle = second !== first && random.chance(0.4) ? ` ${second}` : '';
	return `${first}${middle} ${random.pick(origin.last)}`;
}
