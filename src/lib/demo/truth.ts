/**
 * What really happens at the invented counters after a course, so that a test of the impact room can
 * compare what it finds with what is true. Nobody else may read it: a real office has no such page.
 */
export type TrueEffect = {
	readonly course: string;
	readonly category: string;
	/** change of served minutes a visit */
	readonly minutes: number;
	/** change of the IKM of an answer, on the scale 25 to 100 */
	readonly ikm: number;
	/** which elements carry the change of the IKM, as shares of 1 */
	readonly elements: Readonly<Record<string, number>>;
};

export const trueEffects: readonly TrueEffect[] = [
	{
		course: 'DAFDUK-DASAR',
		category: 'Pendaftaran Penduduk',
		minutes: -1.4,
		ikm: 1.5,
		elements: { kompetensi: 0.6, persyaratan: 0.4 },
	},
	{
		course: 'KOMUNIKASI-LOKET',
		category: '*',
		minutes: 0,
		ikm: 3,
		elements: { perilaku: 0.55, prosedur: 0.45 },
	},
	{ course: 'IZIN-TERPADU', category: 'Perizinan', minutes: 0, ikm: 0, elements: {} },
];
