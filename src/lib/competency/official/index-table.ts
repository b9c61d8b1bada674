/** Groups of posts that the index scores apart. */
export const ipPosts = ['struktural', 'fungsional', 'pelaksana'] as const;
export type IpPost = (typeof ipPosts)[number];

export const ipEducations = ['s3', 's2', 's1', 'd3', 'slta', 'bawah'] as const;
export type IpEducation = (typeof ipEducations)[number];

export const ipPredicates = ['sangatBaik', 'baik', 'cukup', 'kurang', 'buruk'] as const;
export type IpPredicate = (typeof ipPredicates)[number];

export const ipSanctions = ['tidakAda', 'ringan', 'sedang', 'berat'] as const;
export type IpSanction = (typeof ipSanctions)[number];

/** What of training counts: the post's own, technical training of a year, seminars and the like of two. */
export type IpTraining = {
	readonly own: number;
	readonly technical: number;
	readonly seminar: number;
};

/** Points and limits of the index of professionalism for measurements of some years. */
export type IpTable = {
	readonly name: string;
	readonly fromYear: number;
	readonly legalBasis: string;
	readonly education: Readonly<Record<IpEducation, number>>;
	readonly training: Readonly<Record<IpPost, IpTraining>>;
	/** JP of technical training that earn its points; less earns none. */
	readonly technicalJp: number;
	readonly predicate: Readonly<Record<IpPredicate, number>>;
	readonly sanction: Readonly<Record<IpSanction, number>>;
	/** A score above the limit earns the class; the first that holds. */
	readonly classes: readonly { readonly above: number; readonly class: IpClass }[];
};

export type IpClass = 'sangatTinggi' | 'tinggi' | 'sedang' | 'rendah' | 'sangatRendah';

/** The table in force for measurements from 2019 on; no final successor was found. */
const since2019: IpTable = {
	name: 'ipAsn@2019',
	fromYear: 2019,
	legalBasis: 'Permenpan-RB 38/2018; Peraturan BKN 8/2019',
	education: { s3: 25, s2: 20, s1: 15, d3: 10, slta: 5, bawah: 1 },
	training: {
		struktural: { own: 15, technical: 15, seminar: 10 },
		fungsional: { own: 15, technical: 15, seminar: 10 },
		pelaksana: { own: 0, technical: 22.5, seminar: 17.5 },
	},
	technicalJp: 20,
	predicate: { sangatBaik: 30, baik: 25, cukup: 15, kurang: 5, buruk: 1 },
	sanction: { tidakAda: 5, ringan: 3, sedang: 2, berat: 1 },
	classes: [
		{ above: 90, class: 'sangatTinggi' },
		{ above: 80, class: 'tinggi' },
		{ above: 70, class: 'sedang' },
		{ above: 60, class: 'rendah' },
		{ above: -1, class: 'sangatRendah' },
	],
};

export const ipTables: readonly IpTable[] = [since2019];
