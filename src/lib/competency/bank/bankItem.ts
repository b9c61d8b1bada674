import { adaptivePlan, type ItemDoubt } from '../../statistics/index.ts';
import type { Level } from '../level.ts';
import type { ItemBody, TaskKind } from './item.ts';

/** Where an item stands, from what is known of it; never stored. */
export type ItemState = 'draft' | 'returned' | 'trial' | 'active' | 'retired';

/** An item as a list shows it. */
export type BankItem = {
	readonly id: number;
	readonly name: string;
	readonly version: number;
	readonly level: Level;
	readonly content: string;
	readonly kind: TaskKind;
	readonly verdict: Verdict | null;
	readonly retired: boolean;
	readonly answers: number | null;
	readonly facility: number | null;
	readonly itemRest: number | null;
	readonly doubts: readonly ItemDoubt[];
};

export type Verdict = 'approved' | 'returned';

/** Whatever a state is worked out from. */
export type ItemFacts = Pick<BankItem, 'verdict' | 'retired' | 'answers' | 'doubts'>;

/**
 * An item is asked as a trial once somebody else has approved it, and counts once it is calibrated and
 * nothing speaks against it.
 */
export function stateOfItem({ verdict, retired, answers, doubts }: ItemFacts): ItemState {
	if (retired) return 'retired';
	if (verdict === null) return 'draft';
	if (verdict === 'returned') return 'returned';
	return answers !== null && !doubts.includes('wrongKey') ? 'active' : 'trial';
}

/** An item with all that is known of it, for whoever reviews it. */
export type ItemRecord = BankItem & {
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly body: ItemBody;
	readonly source: string;
	readonly notes: readonly string[];
	readonly writtenBy: number | null;
	readonly writtenAt: Date;
	readonly reviews: readonly {
		readonly verdict: Verdict;
		readonly note: string;
		readonly at: string;
	}[];
	readonly figure: ItemFigure | null;
};

export type ItemFigure = {
	readonly a: number;
	readonly d: number;
	readonly errorA: number | null;
	/** Of the difficulty; null in calibrations of before it was kept. */
	readonly errorB: number | null;
	readonly fitP: number | null;
	readonly options: readonly {
		readonly option: string;
		readonly share: number;
		readonly discrimination: number;
	}[];
	readonly at: string;
};

/** What a test of these items gives: evidence, a result on trial, or nothing yet. */
export type BankUse = 'evidence' | 'trial' | 'none';

/** The shortest test asks eight; twice as many leave a choice for every ability. */
export function bankUse(bank: { readonly approved: number; readonly calibrated: number }): BankUse {
	if (bank.calibrated >= 2 * adaptivePlan.least) return 'evidence';
	return bank.approved >= adaptivePlan.least ? 'trial' : 'none';
}
