import { recordRead } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { complaintBy } from './store-follow.server.ts';
import type { Followed } from './store-follow.server.ts';

/** A complaint as its handler sees it: without name and contact. Ask `mayHandle` of its unit first. */
export function complaintById(db: Db, id: number): Promise<Followed | null> {
	return complaintBy(db, { id });
}

/** Notes that somebody opened a complaint. */
export function noteReading(act: Act, complaintId: number): Promise<void> {
	return recordRead(act.db, act, {
		act: 'satisfaction.complaintRead',
		subject: 'satisfaction.complaint',
		subjectId: complaintId,
	});
}
