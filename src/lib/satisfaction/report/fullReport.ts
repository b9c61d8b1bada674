import type { Day } from '../../time/index.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { Measured } from '../ikm/measured.ts';
import type { OfficeView } from '../ikm/officeView.ts';
import type { MethodChange } from '../ikm/rules-method.ts';
import type { Span } from '../ikm/span.ts';
import type { Sheet } from './sheet.ts';

/** Everything that the report of an office for a period tells. */
export type FullReport = {
	readonly office: { readonly name: string; readonly address: string };
	readonly span: Span;
	readonly current: Measured;
	readonly view: OfficeView;
	readonly sheet: Sheet;
	readonly plans: readonly FollowUp[];
	readonly changes: readonly MethodChange[];
	readonly today: Day;
};
