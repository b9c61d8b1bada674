import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { contestProblem } from '../contest/contestWords.ts';
import type { PriorClaim } from './prior.ts';

/** Where a claim stands, as a tag shows it. */
export function priorTag({ verdict }: Pick<PriorClaim, 'verdict'>): { kind: Kind; label: string } {
	if (verdict === null) return { kind: 'active', label: m.contest_prior_waits() };
	return verdict === 'recognised'
		? { kind: 'good', label: m.contest_prior_recognised() }
		: { kind: 'neutral', label: m.contest_prior_refused() };
}

const problems: Readonly<Record<string, () => string>> = {
	fileMissing: m.contest_prior_error_file,
	documentsOver: m.contest_prior_error_over,
	notDemanded: m.contest_prior_error_demanded,
	oneIsOpen: m.contest_prior_error_open,
	statementsIncomplete: m.contest_prior_error_changed,
	findingsIncomplete: m.contest_prior_error_changed,
	findingMissing: m.contest_prior_error_finding,
	decidedAlready: m.contest_prior_error_decided,
	ownCase: m.contest_prior_error_own,
	ownTeam: m.contest_prior_error_team,
	day: m.contest_prior_error_day,
};

/** The sentence for a refusal, or for what is wrong with a field, by its key. */
export function priorProblem(key: string): string {
	return problems[key]?.() ?? contestProblem(key);
}
