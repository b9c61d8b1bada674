import * as m from '../../words/messages.js';

const faults: Readonly<Record<string, () => string>> = {
	missing: m.framework_fault_missing,
	tooLong: m.framework_fault_tooLong,
	tooMany: m.framework_fault_tooMany,
	codeShape: m.framework_fault_codeShape,
	frameworkCodeShape: m.framework_fault_frameworkCodeShape,
	levelUnknown: m.framework_fault_levelUnknown,
	kindUnknown: m.framework_fault_kindUnknown,
	serviceShape: m.framework_fault_serviceShape,
	elementUnknown: m.framework_fault_elementUnknown,
	indicatorMissing: m.framework_fault_indicatorMissing,
	fiveLevels: m.framework_fault_fiveLevels,
	competencyMissing: m.framework_fault_competencyMissing,
	codeTwice: m.framework_fault_codeTwice,
	noJson: m.framework_fault_noJson,
	unknownShape: m.framework_fault_unknownShape,
	frameworkMissing: m.framework_fault_frameworkMissing,
	reasonShort: m.framework_fault_reasonShort,
};

/** What is wrong with a cell or a place of a file; the level where it belongs to one. */
export function faultText({ reason, detail }: { reason: string; detail?: string }): string {
	const text = faults[reason]?.() ?? m.framework_fault_other();
	return detail ? m.framework_fault_level({ level: detail, text }) : text;
}
