import { z } from 'zod';
import { percentOf, type PackageReport } from './rules-progress.ts';

/** Beyond this a package does not remember; suspend data of SCORM 2004 alone may be 64,000 characters. */
export const largestCommitBytes = 1_000_000;

const number = z
	.preprocess((value) => (value === '' ? undefined : value), z.coerce.number())
	.optional()
	.catch(undefined);
const score = z.object({ scaled: number, raw: number, min: number, max: number }).partial();

/** What the runtime sends: the state of the item, and what follows from it. */
const commit = z.object({
	completionStatus: z.enum(['completed', 'incomplete', 'unknown']).catch('unknown'),
	successStatus: z.enum(['passed', 'failed', 'unknown']).catch('unknown'),
	totalTimeSeconds: z.coerce.number().min(0).max(10_000_000).catch(0),
	score: score.optional().catch(undefined),
	runtimeData: z.record(z.string(), z.unknown()),
});

export type Commit = PackageReport & {
	readonly seconds: number;
	/** The data model of the package, to go on from. */
	readonly cmi: Readonly<Record<string, unknown>>;
};

/** Reads a commit; null where it is none. */
export function readCommit(text: string): Commit | null {
	const read = commit.safeParse(parsed(text));
	if (!read.success) return null;
	const { completionStatus, successStatus, totalTimeSeconds, runtimeData } = read.data;
	return {
		completion: completionStatus,
		success: successStatus,
		score: percentOf(read.data.score ?? {}),
		seconds: Math.round(totalTimeSeconds),
		cmi: runtimeData,
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text, (_, value: unknown) => {
			if (typeof value === 'string') return storable(value);
			if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([name, one]) => [storable(name), one]));
		});
	} catch {
		return null;
	}
}

/** No text of PostgreSQL holds a zero byte, or half of a pair as packages leave it where they cut. */
export const storable = (text: string) => text.replaceAll('\0', '').toWellFormed();
