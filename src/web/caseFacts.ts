import type { FrameworkState, Version } from '../lib/competency/index.ts';

const status = {
	draft: 'Draft',
	review: 'Draft',
	scheduled: 'Draft',
	discarded: 'Deprecated',
	published: 'Adopted',
	retired: 'Deprecated',
} as const satisfies Record<FrameworkState, string>;

/** What CASE asks for about a version besides its document. */
export function caseFactsOf(version: Version, state: FrameworkState, origin: string) {
	return {
		version: version.version,
		status: status[state],
		from: version.validFrom,
		to: version.validTo,
		changedAt: version.publishedAt ?? version.draftedAt ?? new Date(0),
		base: `${origin}/ims/case/v1p1`,
	};
}
