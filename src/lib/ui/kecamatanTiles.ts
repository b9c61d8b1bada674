/**
 * Where each kecamatan of Jakarta lies on our tile grid: one square each, so that a small kecamatan is
 * seen as well as a large one. The places follow the land from north to south and west to east as far as
 * a grid can. Codes are those of Permendagri as in idn-area-data (ODbL); the grid is our own.
 */
export interface Tile {
	code: string;
	name: string;
	/** Fits into a tile on a phone. */
	short: string;
	column: number;
	row: number;
}

const PLACES: [string, string, string, number, number][] = [
	['31.01.01', 'Kepulauan Seribu Utara', 'Seribu U', 1, 0],
	['31.01.02', 'Kepulauan Seribu Selatan', 'Seribu S', 2, 0],
	['31.71.01', 'Gambir', 'Gambir', 3, 3],
	['31.71.02', 'Sawah Besar', 'Sawah B', 4, 2],
	['31.71.03', 'Kemayoran', 'Kemay.', 5, 2],
	['31.71.04', 'Senen', 'Senen', 4, 3],
	['31.71.05', 'Cempaka Putih', 'C. Putih', 6, 3],
	['31.71.06', 'Menteng', 'Menteng', 4, 4],
	['31.71.07', 'Tanah Abang', 'T. Abang', 3, 4],
	['31.71.08', 'Johar Baru', 'Johar B.', 5, 3],
	['31.72.01', 'Penjaringan', 'Penjar.', 2, 1],
	['31.72.02', 'Tanjung Priok', 'T. Priok', 4, 1],
	['31.72.03', 'Koja', 'Koja', 5, 1],
	['31.72.04', 'Cilincing', 'Cilinc.', 6, 1],
	['31.72.05', 'Pademangan', 'Padem.', 3, 1],
	['31.72.06', 'Kelapa Gading', 'K. Gad.', 6, 2],
	['31.73.01', 'Cengkareng', 'Cengk.', 1, 2],
	['31.73.02', 'Grogol Petamburan', 'Grogol', 2, 3],
	['31.73.03', 'Taman Sari', 'T. Sari', 3, 2],
	['31.73.04', 'Tambora', 'Tambora', 2, 2],
	['31.73.05', 'Kebon Jeruk', 'K. Jeruk', 1, 4],
	['31.73.06', 'Kalideres', 'Kalider.', 0, 2],
	['31.73.07', 'Palmerah', 'Palmer.', 2, 4],
	['31.73.08', 'Kembangan', 'Kemb.', 1, 3],
	['31.74.01', 'Tebet', 'Tebet', 4, 5],
	['31.74.02', 'Setiabudi', 'Setiab.', 3, 5],
	['31.74.03', 'Mampang Prapatan', 'Mamp.', 3, 6],
	['31.74.04', 'Pasar Minggu', 'P. Ming.', 3, 7],
	['31.74.05', 'Kebayoran Lama', 'Keb. L.', 1, 5],
	['31.74.06', 'Cilandak', 'Ciland.', 2, 6],
	['31.74.07', 'Kebayoran Baru', 'Keb. B.', 2, 5],
	['31.74.08', 'Pancoran', 'Pancor.', 4, 6],
	['31.74.09', 'Jagakarsa', 'Jagakar.', 3, 8],
	['31.74.10', 'Pesanggrahan', 'Pesang.', 1, 6],
	['31.75.01', 'Matraman', 'Matram.', 5, 4],
	['31.75.02', 'Pulogadung', 'Pulog.', 6, 4],
	['31.75.03', 'Jatinegara', 'Jatineg.', 5, 5],
	['31.75.04', 'Kramatjati', 'Kramat', 5, 6],
	['31.75.05', 'Pasar Rebo', 'P. Rebo', 4, 7],
	['31.75.06', 'Cakung', 'Cakung', 7, 3],
	['31.75.07', 'Duren Sawit', 'D. Sawit', 6, 5],
	['31.75.08', 'Makasar', 'Makasar', 6, 6],
	['31.75.09', 'Ciracas', 'Ciracas', 5, 7],
	['31.75.10', 'Cipayung', 'Cipay.', 6, 7],
];

export const TILES: readonly Tile[] = PLACES.map(([code, name, short, column, row]) => ({
	code,
	name,
	short,
	column,
	row,
}));

/** Names of the five cities and the regency, by the first five signs of a kecamatan's code. */
export const CITIES: Readonly<Record<string, string>> = {
	'31.01': 'Kepulauan Seribu',
	'31.71': 'Jakarta Pusat',
	'31.72': 'Jakarta Utara',
	'31.73': 'Jakarta Barat',
	'31.74': 'Jakarta Selatan',
	'31.75': 'Jakarta Timur',
};

/** The city or regency of a kecamatan: `cityOf('31.71.01')` → `'31.71'`. */
export function cityOf(code: string): string {
	return code.slice(0, 5);
}
