/**
 * Published results as test vectors: means of the nine elements in list order, and the index with
 * the exact weight 1/9. Three of them printed another index, because they used 0.11 or divided by 10.
 */
export const publishedCases = [
	// jurnal.unived.ac.id, fokusman 3376; printed 80.50 after dividing by ten
	{
		unit: 'Kantor Sengkuang',
		means: [3.75, 3.04, 3.05, 3.84, 3.75, 3.76, 3.52, 3.76, 3.73],
		exact: 89.44,
		quality: 'A',
	},
	// ejurnal.pps.ung.ac.id, Aksara 822; a weight of 0.11 would make it 87.97 and B
	{
		unit: 'PTSP Kemenag Bengkulu',
		means: [3.48, 3.47, 3.35, 3.98, 3.38, 3.53, 3.54, 3.44, 3.82],
		exact: 88.86,
		quality: 'A',
	},
	// Disparpora Kota Serang, first quarter of 2025; printed 86.63 with 0.11
	{
		unit: 'Disparpora Kota Serang',
		means: [3.5, 3.5, 3.23, 3.77, 3.5, 3.73, 3.73, 3.27, 3.27],
		exact: 87.5,
		quality: 'B',
	},
	// A body with a PPID site, four quarters of 2025; printed 94.53, 95.02, 95.33, 97.99
	{
		unit: 'PPID triwulan I',
		means: [3.868, 3.67, 3.758, 3.879, 3.879, 3.868, 3.835, 3.725, 3.549],
		exact: 94.53,
		quality: 'A',
	},
	{
		unit: 'PPID triwulan II',
		means: [3.835, 3.725, 3.769, 3.868, 3.879, 3.868, 3.857, 3.791, 3.615],
		exact: 95.02,
		quality: 'A',
	},
	{
		unit: 'PPID triwulan III',
		means: [3.846, 3.769, 3.659, 3.956, 3.89, 3.846, 3.725, 3.857, 3.769],
		exact: 95.33,
		quality: 'A',
	},
	{
		unit: 'PPID triwulan IV',
		means: [3.91, 3.92, 3.92, 3.93, 3.91, 3.94, 3.96, 3.86, 3.93],
		exact: 98,
		quality: 'A',
	},
	// BMKG Amahai, first half of 2025; printed 87.40 and A, which the table excludes
	{
		unit: 'BMKG Amahai',
		means: [3.52, 3.48, 3.35, 3.6, 3.58, 3.72, 3.78, 3.4, 3.42],
		exact: 88.47,
		quality: 'A',
	},
	// Disdukcapil Tulang Bawang Barat, first half of 2023: one respondent
	{
		unit: 'Disdukcapil Tulang Bawang Barat',
		means: [4, 4, 4, 4, 4, 4, 4, 4, 4],
		exact: 100,
		quality: 'A',
	},
] as const;

/** PTSP Kanwil Kemenag Sulawesi Barat, third quarter: sums over 29 counted answers. */
export const rawCase = {
	answers: 29,
	sums: {
		persyaratan: 105,
		prosedur: 101,
		waktu: 100,
		biaya: 116,
		produk: 102,
		kompetensi: 105,
		perilaku: 106,
		pengaduan: 115,
		sarana: 105,
	},
} as const;
