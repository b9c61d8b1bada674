export type Path = 'pendidikan' | 'klasikal' | 'nonklasikal';

/** A form of learning that the annex of Peraturan LAN 10/2018 counts. */
export type LearningForm = {
	/** KL = klasikal, NKL = nonklasikal, PD = pendidikan. */
	readonly code: string;
	readonly name: string;
	readonly path: Path;
	/** `jenisDiklat` of SIASN; null where SIASN keeps it elsewhere. */
	readonly siasnId: number | null;
};
