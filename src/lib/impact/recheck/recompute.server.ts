import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../platform/database.server.ts';
import type { ComparisonDetails } from '../comparison/index.ts';
import { withLikeVisits } from '../comparison/alike.server.ts';
import { beforeKinds, compare } from '../comparison/compare.server.ts';
import { casesOf } from '../comparison/store-cases.server.ts';
import { toldBy } from '../comparison/store-told.server.ts';
import { panelOf } from '../comparison/store-panel.server.ts';
import { studyById } from '../comparison/store-study.server.ts';
import { readinessOf, treatmentDays } from '../comparison/store-treatment.server.ts';
import { sql } from 'kysely';
import type { ToldInFull } from '../comparison/told.ts';
import { recheckOutcome } from './recheck.ts';
import type { RecheckFound, RecheckOutcome } from './recheck.ts';

export type Recomputed = {
	readonly told: ToldInFull;
	readonly outcome: RecheckOutcome;
	readonly again: RecheckFound;
};

/**
 * Works a version out anew from what the tables hold today of its weeks, with the settings and keys
 * that were stored with its study. Null: no such version.
 */
export async function recomputed(db: Db, versionId: number): Promise<Recomputed | null> {
	const [told] = await toldBy(db, sql`where v.id = ${versionId}`);
	const study = told && (await studyById(db, told.studyId));
	if (!told || !study) return null;
	const { kind, code, serviceCategory: category, outcome } = told.subject;
	const { limits } = study;
	const reading = { keySeed: study.keySeed, until: study.dataUntil };
	const days = await treatmentDays(db, reading, {
		courses: kind === 'level' ? [] : [code],
		competencies: kind === 'level' ? [code] : [],
	});
	const ready = await readinessOf(db, reading, {
		least: limits.smallestGroup,
		share: limits.readyShare,
	});
	const own = days.filter((one) => one.kind === kind);
	const panel = await panelOf(db, category, reading);
	const asked = { category, treatment: { kind, code } };
	const compared = compare(panel, asked, { days: own, ready, reading }, limits, told.rule).filter(
		(one) => one.subject.outcome === outcome,
	);
	const [found] = beforeKinds.includes(told.rule)
		? await withLikeVisits(compared, panel, own, limits, () => casesOf(db, reading))
		: compared;
	const again = {
		digest: found?.digest ?? 'none',
		found: found?.found ?? null,
		p: found?.p ?? null,
	};
	const outcomeNow = recheckOutcome(told, again);
	const same = outcomeNow !== 'equal' || !found || sameDetails(told.details, found.details);
	return { told, outcome: same ? outcomeNow : 'different', again };
}

/** Every figure that was stored, digit by digit; what is missing was judged with all others at hand. */
function sameDetails(stored: ComparisonDetails, again: ComparisonDetails): boolean {
	const now = JSON.parse(JSON.stringify(again)) as Record<string, unknown>;
	return Object.entries(stored).every(
		([key, value]) => key === 'missing' || isDeepStrictEqual(value, now[key]),
	);
}
