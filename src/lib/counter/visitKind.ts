/**
 * What is counted of visits beside their seconds, as the columns of the view `counter.visit_kind` are
 * called: how the number was taken (else: at kiosk or door), need of the visitor, when it was taken (else:
 * before ten; late morning 10 to 12, noon 12 to 14, afternoon after it), and whether the service was a
 * further one of the same citizen.
 */
export const visitKinds = [
	'by_phone',
	'by_reception',
	'by_booking',
	'with_priority',
	'late_morning',
	'around_noon',
	'in_afternoon',
	'as_further',
] as const;
export type VisitKind = (typeof visitKinds)[number];
