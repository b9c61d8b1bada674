import {
	NEVER,
	normalQuantile,
	outcomeSpans,
	placeboError,
	placeboInSpace,
	syntheticControl,
	syntheticDid,
} from '../../statistics/index.ts';
import type { AdoptedAt, Block, OutcomePanel, SyntheticMethod } from '../../statistics/index.ts';
import type { EffectRange, Single } from './details.ts';
import type { Offices } from './rules-offices.ts';

const weeksASpan = 2;
/** With fewer others a mix says nothing; with more it says the same, later. */
const others = { least: 5, most: 60 } as const;
const spansBefore = 3;

type SingleFound = { readonly single: Single; readonly singleControl: EffectRange | null };

/**
 * One office alone took the course: it is compared with the mix of others that moved like it before
 * (synthetic difference in differences, Arkhangelsky et al. 2021; beside it synthetic control, Abadie,
 * Diamond & Hainmueller 2010), with an error from pretending each
 * other office had taken it. Null without enough spans, or others seen in all of them.
 */
export function singleOf(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
	offices: Offices,
	level: number,
): SingleFound | null {
	const adoptedBy = new Int32Array(offices.count).fill(NEVER);
	for (const unit of new Set(panel.unit)) {
		const office = offices.of[unit] ?? 0;
		adoptedBy[office] = Math.min(adoptedBy[office] ?? NEVER, adopted[unit] ?? NEVER);
	}
	const whole = {
		...panel,
		units: offices.count,
		unit: panel.unit.map((unit) => offices.of[unit] ?? 0),
	};
	const block = blockOf(outcomeSpans(whole, adoptedBy, outcome, weeksASpan));
	const found = block && rangeBy(block, syntheticDid, level);
	if (!block || !found) return null;
	return {
		single: {
			...found,
			p: placeboInSpace(block, syntheticDid).p,
			others: block.controls.length,
			weeksBefore: weeksASpan * block.before,
			weeksAfter: weeksASpan * ((block.treated[0]?.length ?? 0) - block.before),
		},
		singleControl: rangeBy(block, syntheticControl, level),
	};
}

function rangeBy(block: Block, method: SyntheticMethod, level: number): EffectRange | null {
	const standardError = placeboError(block, method);
	if (standardError === null) return null;
	const { estimate } = method(block);
	const half = normalQuantile((1 + level) / 2) * standardError;
	return { estimate, low: estimate - half, high: estimate + half };
}

function blockOf({ periods, outcome, adoptedAt }: ReturnType<typeof outcomeSpans>): Block | null {
	const row = (unit: number) =>
		Array.from(outcome.subarray(unit * periods.length, (unit + 1) * periods.length));
	const seen = [...adoptedAt.keys()].filter((unit) => !row(unit).some(Number.isNaN));
	const treated = seen.filter((unit) => adoptedAt[unit] !== Infinity);
	const controls = seen.filter((unit) => adoptedAt[unit] === Infinity).slice(0, others.most);
	const before = adoptedAt[treated[0] ?? -1] ?? 0;
	const enough = controls.length >= others.least && before >= spansBefore;
	if (treated.length !== 1 || !enough || before >= periods.length) return null;
	return { treated: treated.map(row), controls: controls.map(row), before };
}
