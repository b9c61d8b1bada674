import * as m from '../../words/messages.js';
import type { Kind } from '../../ui/kind.ts';
import type { Mark, Marks } from '../service.ts';
import type { CatalogueRefusal } from './outcome.ts';
import type { Completeness } from './rules-completeness.ts';
import { markOf } from './standard.ts';
import type { StandardPart } from './standard.ts';
import type { VersionState } from './version.ts';

/** partName('requirements') → 'Persyaratan' */
export function partName(part: StandardPart): string {
	return m[`catalogue_part_${part}`]();
}

const markKinds: Readonly<Record<Mark, Kind>> = {
	confirmed: 'good',
	seen: 'active',
	elsewhere: 'warn',
	recalled: 'warn',
	notFound: 'warn',
};

/** How sure a part is, as a tag. */
export function markTag(marks: Marks, part: StandardPart): { kind: Kind; label: string } {
	const mark = markOf(marks, part);
	return { kind: markKinds[mark], label: m[`catalogue_mark_${mark}`]() };
}

const stateKinds: Readonly<Record<VersionState, Kind>> = {
	draft: 'neutral',
	review: 'active',
	withdrawn: 'neutral',
	upcoming: 'active',
	inForce: 'good',
	ended: 'neutral',
};

export function stateTag(state: VersionState): { kind: Kind; label: string } {
	return { kind: stateKinds[state], label: m[`catalogue_state_${state}`]() };
}

/** What a step of the ladder says. stepName(3) → 'Ditetapkan' */
export function stepName(step: Completeness): string {
	return m[`catalogue_step_${step}`]();
}

export function catalogueRefusal(reason: CatalogueRefusal): string {
	return m[`catalogue_refusal_${reason}`]();
}

const faults = [
	'chooseOne',
	'codeUnknown',
	'dayUnreadable',
	'decreeMissing',
	'monthUnknown',
	'notANumber',
	'seasonHalf',
	'tooLong',
	'tooShort',
	'twice',
	'unitUnknown',
	'unitWithoutNumber',
] as const;

/** What is wrong with a field; the schemas name the key. */
export function fieldText(message: string): string {
	const fault = faults.find((one) => one === message) ?? 'chooseOne';
	return m[`catalogue_wrong_${fault}`]();
}
