import * as m from '../../words/messages.js';

const refusals: Readonly<Record<string, (of: { detail: string }) => string>> = {
	inReview: m.framework_refusal_inReview,
	codeElsewhere: m.framework_refusal_codeElsewhere,
	notADraft: m.framework_refusal_notADraft,
	notInReview: m.framework_refusal_notInReview,
	ownVersion: m.framework_refusal_ownVersion,
	lastOne: m.framework_refusal_lastOne,
	codeTaken: m.framework_refusal_codeTaken,
	ownWish: m.framework_refusal_ownWish,
	unwritten: m.framework_refusal_unwritten,
	notFuture: m.testing_version_notFuture,
};

/** Why a version was not changed, and the way out. */
export function frameworkRefusal({
	reason,
	detail = '',
}: {
	reason: string;
	detail?: string;
}): string {
	return refusals[reason]?.({ detail }) ?? m.framework_refusal_other();
}
