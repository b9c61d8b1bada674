import type { VisitKind } from '../../../counter/index.ts';
import * as m from '../../../words/messages.js';

/** Kinds of visits as a reader calls them. */
export const visitKindName: Record<VisitKind, () => string> = {
	by_phone: m.finding_kind_by_phone,
	by_reception: m.finding_kind_by_reception,
	by_booking: m.finding_kind_by_booking,
	with_priority: m.finding_kind_with_priority,
	late_morning: m.finding_kind_late_morning,
	around_noon: m.finding_kind_around_noon,
	in_afternoon: m.finding_kind_in_afternoon,
	as_further: m.finding_kind_as_further,
};
