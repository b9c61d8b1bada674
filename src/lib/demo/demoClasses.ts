/** A class of the invented year; days count from today. */
export type DemoClass = {
	readonly code: string;
	readonly title: string;
	readonly course: string;
	readonly place: string | null;
	readonly room: string | null;
	readonly link: string | null;
	readonly note: string | null;
	readonly trainer: string;
	readonly seats: number;
	readonly people: number;
	readonly kept: number;
	readonly begins: number;
	readonly sessions: readonly (readonly [string, string])[];
	readonly cancelled: string | null;
	readonly withLearner: boolean;
};

const morning = ['08:00', '11:30'] as const;
const afternoon = ['13:00', '16:00'] as const;
const plain = {
	place: 'Kampus BPSDM, Jakarta Pusat',
	link: null,
	note: null,
	kept: 0,
	cancelled: null,
	withLearner: false,
};

export const demoClasses: readonly DemoClass[] = [
	{
		...plain,
		...{
			code: 'TIM-2026-02',
			title: 'Bekerja dalam tim lintas seksi, angkatan 2',
			course: 'KERJA-TIM',
		},
		...{ room: 'Ruang Anggrek', trainer: 'Ratna Kusuma', seats: 30, people: 24, begins: -1 },
		sessions: [morning, afternoon, morning, afternoon],
	},
	{
		...plain,
		...{
			code: 'KOM-2026-04',
			title: 'Komunikasi efektif di loket, tatap muka',
			course: 'KOMUNIKASI-LOKET',
		},
		...{ room: 'Ruang Cempaka', trainer: 'Bagus Hartono', seats: 12, people: 17, begins: 21 },
		...{
			sessions: [morning, afternoon],
			note: 'Bawa satu contoh percakapan yang sulit.',
			withLearner: true,
		},
	},
	{
		...plain,
		...{
			code: 'SIBI-2026-01',
			title: 'Bahasa isyarat dasar di loket, daring',
			course: 'BAHASA-ISYARAT',
		},
		...{
			place: null,
			room: null,
			link: 'https://rapat.invalid/isyarat',
			trainer: 'Melati Siregar',
		},
		...{ seats: 25, people: 8, kept: 6, begins: 28, sessions: [morning, afternoon] },
	},
	{
		...plain,
		...{ code: 'DATA-2026-03', title: 'Mengambil keputusan dari data', course: 'KEPUTUSAN-TEPAT' },
		...{ room: 'Ruang Kenanga', trainer: 'Yusuf Lubis', seats: 20, people: 5, begins: 14 },
		...{ sessions: [morning, afternoon], cancelled: 'Peserta kurang dari jumlah paling sedikit.' },
	},
];
