import type { Act } from '../../platform/act.server.ts';
import { addDays, instantAt } from '../../time/index.ts';
import { mergeScans } from '../attendance/server.ts';
import type { KeptAct, KeptOutcome } from './keptAct.ts';
import { keptAt, scanDays } from './rules-kept.ts';
import type { Times } from './follow.server.ts';

const outcomes = {
	counted: { outcome: 'taken' },
	waits: { outcome: 'waits' },
	refused: { outcome: 'refused', reason: 'codeUnknown' },
} as const satisfies Record<string, KeptOutcome>;

/** A scan has a key of its own and stands being merged twice, so it needs no transaction of ours. */
export async function followScan(
	act: Act,
	who: { readonly officerId: number; readonly secret: string },
	kept: Extract<KeptAct, { kind: 'scan' }>,
	times: Times,
) {
	const notBefore = instantAt(addDays(act.today, -scanDays), '00:00');
	const at = keptAt(kept.at, { ...times, notBefore, now: act.now });
	const { code, where } = kept;
	const [merged = 'refused'] = await mergeScans(act, {
		...who,
		scans: [{ code, at, where: where ?? null }],
	});
	return { result: outcomes[merged], at, notBefore, copy: null };
}
