import type { Day } from '../../time/index.ts';
import type { Source } from '../observation.ts';

export const picks = ['best', 'latest', 'none'] as const;

/** Of valid evidence of a source: the best, the latest, or none of it. */
export type PickOf = (typeof picks)[number];

/** Which evidence names the official level, from a day on. */
export type OfficialRule = {
	readonly version: number;
	readonly validFrom: Day;
	readonly picks: { readonly [From in Source]?: PickOf };
	/** Between what the sources name: the best again, or the latest. */
	readonly across: 'best' | 'latest';
	readonly reason: string;
};

/** officialRuleName({ version: 2 }) → 'officialLevel@2' */
export function officialRuleName({ version }: Pick<OfficialRule, 'version'>): string {
	return `officialLevel@${version}`;
}
