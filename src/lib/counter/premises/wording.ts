import * as m from '../../words/messages.js';
import type { OfficeLevel } from '../service.ts';
import { mostDesks } from './forms.ts';
import type { PremisesRefusal } from './premises.ts';

const faults: Readonly<Record<string, () => string>> = {
	address: m.premises_fault_address,
	clock: m.premises_fault_clock,
	order: m.premises_fault_order,
	desks: () => m.premises_fault_desks({ n: mostDesks }),
	level: m.premises_fault_level,
	region: m.premises_fault_region,
	pledge: m.premises_fault_pledge,
	decree: m.premises_fault_decree,
	day: m.premises_fault_day,
	name: m.premises_fault_name,
	closingDay: m.premises_fault_closingDay,
	note: m.premises_fault_note,
};

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The first fault of each field, as a sentence beside it. */
export function faultsOf(issues: readonly Issue[]): Record<string, string> {
	const said = issues.map(({ path, message }): [string, string] => [
		String(path[0]),
		faults[message]?.() ?? m.premises_fault_address(),
	]);
	return Object.fromEntries(said.toReversed());
}

const refusals: Readonly<Record<PremisesRefusal, readonly [field: string, () => string]>> = {
	bookingsStand: ['sejak', m.premises_refused_bookingsStand],
	citizensThere: ['sejak', m.premises_refused_citizensThere],
	closingPast: ['sejak', m.premises_refused_closingPast],
	decreeInFuture: ['tanggal', m.premises_refused_decreeInFuture],
	decreeKnown: ['keputusan', m.premises_refused_decreeKnown],
	officeExists: ['tingkat', m.premises_refused_officeExists],
	unknownOffice: ['nama', m.counter_refusal_unknownOffice],
	unknownUnit: ['tingkat', m.premises_refused_unknownUnit],
	windowsOutside: ['buka', m.premises_refused_windowsOutside],
};

/** Why an act was refused, beside the field that decides. */
export function refusedField(reason: PremisesRefusal): Record<string, string> {
	const [field, text] = refusals[reason];
	return { [field]: text() };
}

/** levelName('mpp') → 'Mal Pelayanan Publik' */
export function levelName(level: OfficeLevel): string {
	return m[`premises_level_${level}`]();
}
