import { day } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { PostFamily } from '../post.ts';

/** Until which age people of each family of posts serve, from a day on. */
type RetirementAges = {
	readonly validFrom: Day;
	readonly legalBasis: string;
	readonly years: Readonly<Record<PostFamily, number>>;
};

/**
 * Ages of retirement (*batas usia pensiun*, BUP), oldest first. The only source: at each start the
 * table `competency.retirement_age`, which views ask, is brought to what stands here.
 */
export const retirementAges: readonly RetirementAges[] = [
	{
		validFrom: day('2017-04-07'),
		legalBasis: 'PP 11/2017 Pasal 239; UU 20/2023 Pasal 55',
		years: {
			...{ 'jpt utama': 60, 'jpt madya': 60, 'jpt pratama': 60 },
			...{ administrator: 58, pengawas: 58, pelaksana: 58 },
			...{ 'ahli utama': 65, 'ahli madya': 60, 'ahli muda': 58, 'ahli pertama': 58 },
			...{ penyelia: 58, mahir: 58, terampil: 58, pemula: 58 },
		},
	},
];
