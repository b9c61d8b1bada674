import type { Day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { Source } from '../observation.ts';

/** What somebody apart found: an assessment centre, or a body that certifies competence. */
export const resultSources = ['assessment', 'certificate'] as const satisfies readonly Source[];
export type ResultSource = (typeof resultSources)[number];

/** One line of a list of results that can be read. */
export type ResultRow = {
	readonly row: number;
	readonly nip: string;
	readonly competencyCode: string;
	readonly level: ProvenLevel;
	readonly on: Day;
	readonly institution: string;
	readonly number: string;
};

/** Why a line is not taken. */
export type ResultFault =
	| 'nip'
	| 'nipUnknown'
	| 'competency'
	| 'level'
	| 'day'
	| 'inFuture'
	| 'institution'
	| 'number'
	| 'twiceInFile';

export type ResultDefect = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	readonly reason: ResultFault;
};
