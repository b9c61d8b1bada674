import * as m from '../../words/messages.js';
import type { NextStep } from './nextStep.ts';

/** Where a step is taken, and what its link says. */
export const stepLinks: Readonly<
	Record<NextStep['step'], (code: string, level: number) => { href: string; label: string } | null>
> = {
	goal: () => ({ href: '/saya/rencana', label: m.step_goal() }),
	propose: (code, level) => ({
		href: `/saya/rencana/usul?kompetensi=${encodeURIComponent(code)}&tingkat=${level}`,
		label: m.step_propose(),
	}),
	test: () => ({ href: '/saya/tes', label: m.step_test() }),
	rating: () => ({ href: '/saya/percakapan', label: m.step_rating() }),
	renew: () => ({ href: '/saya/percakapan', label: m.step_rating() }),
	keep: () => null,
};

export const stepReasonWords: Readonly<Record<NextStep['why'], () => string>> = {
	planned: m.step_why_planned,
	short: m.step_why_short,
	unassessed: m.step_why_unassessed,
	lapsed: m.step_why_lapsed,
	unproven: m.step_why_unproven,
	endsSoon: m.step_why_ends_soon,
	met: m.step_why_met,
};
