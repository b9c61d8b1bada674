import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ComplaintKind, ComplaintStatus } from './complaint.ts';

/** A complaint as the exchange with Jakarta's CRM carries it. */
export type ExportRow = {
	readonly id: number;
	readonly crmNumber: string | null;
	readonly kind: ComplaintKind;
	readonly status: ComplaintStatus;
	readonly round: number;
	readonly element: Element | null;
	readonly officeName: string;
	readonly serviceName: string | null;
	readonly receivedAt: Date;
	readonly dueOn: Day | null;
	readonly finishedAt: Date | null;
	/** null where it is confidential */
	readonly body: string | null;
};
