import type { EffectRange } from '../comparison/index.ts';

/** equal: every digit; different: same data, other digits, which is a fault; dataChanged: other data. */
export type RecheckOutcome = 'equal' | 'different' | 'dataChanged';

/** What a second computation gave. */
export type RecheckFound = {
	readonly digest: string;
	readonly found: EffectRange | null;
	readonly p: number | null;
};

export type Recheck = {
	readonly id: number;
	readonly versionId: number;
	readonly version: number;
	readonly askedAt: Date;
	readonly finishedAt: Date | null;
	readonly outcome: RecheckOutcome | null;
	readonly found: RecheckFound | null;
};

/** recheckOutcome(stored, again): data first, then every digit of estimate, interval and p. */
export function recheckOutcome(stored: RecheckFound, again: RecheckFound): RecheckOutcome {
	if (stored.digest !== again.digest) return 'dataChanged';
	const same =
		stored.found?.estimate === again.found?.estimate &&
		stored.found?.low === again.found?.low &&
		stored.found?.high === again.found?.high &&
		stored.p === again.p;
	return same ? 'equal' : 'different';
}
