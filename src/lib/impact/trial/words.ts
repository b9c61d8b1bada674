import { familyName, postFamilies, regionName } from '../../people/index.ts';
import type { PostFamily } from '../../people/index.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { Measure } from '../measure.ts';
import type { TrialState } from './rules-state.ts';
import type { StrataKind, TrialDesign } from './trial.ts';

export const designWords: Readonly<Record<TrialDesign, () => string>> = {
	lottery: m.trial_design_lottery,
	stepped: m.trial_design_stepped,
};

export const strataWords: Readonly<Record<StrataKind, () => string>> = {
	city: m.trial_strata_city,
	district: m.trial_strata_district,
	office: m.trial_strata_office,
	family: m.trial_strata_family,
	level: m.trial_strata_level,
};

export const unitWords: Readonly<Record<Measure, () => string>> = {
	minutes: m.trial_unit_minutes,
	ikm: m.trial_unit_ikm,
};

const kinds: Readonly<Record<TrialState, Kind>> = {
	draft: 'neutral',
	waitingForDraw: 'active',
	mayBeDrawn: 'warn',
	beforeWindow: 'active',
	running: 'active',
	toConclude: 'warn',
	concluded: 'good',
};

/** How far a trial has come, as a tag shows it. */
export function trialTag(state: TrialState): { kind: Kind; label: string } {
	return { kind: kinds[state], label: m[`trial_state_${state}`]() };
}

/** A stratum as people know it; what an organiser named stays as it was written. */
export function stratumName(kind: StrataKind, of: string | null, key = ''): string {
	if (of === null) return m.trial_stratum_small({ key });
	if (of === '-') return m.trial_stratum_outside();
	if (kind === 'level' && /^\d$/.test(of)) return m.trial_stratum_level({ n: of });
	const family = postFamilies.find((one): one is PostFamily => one === of);
	return family ? familyName(family) : (regionName(of) ?? of);
}
