import type { CronItem } from 'graphile-worker';
import { ROUNDS_JOB } from '../competency/server.ts';
import { CHECK_JOB } from '../hours/server.ts';
import { COUNT_JOB, SEND_JOB } from '../reports/server.ts';
import { FORWARD_JOB, MONTHS_JOB, RETENTION_JOB } from '../xapi/server.ts';

/** How late a job may still be made up for, where nothing ran at its time. */
const IN_A_DAY = { backfillPeriod: 86_400_000 };
const IN_HALF_A_DAY = { backfillPeriod: 43_200_000 };
const IN_HOURS = { backfillPeriod: 14_400_000 };
const NOT_AT_ALL = { backfillPeriod: 0 };

/** What runs by the clock, in UTC: the night of Jakarta (WIB, UTC+7) begins at 17.00. */
export const schedule: CronItem[] = [
	{ task: 'platform.sealAudit', match: '* * * * *', options: NOT_AT_ALL },
	{ task: 'competency.foldFigures', match: '* * * * *', options: NOT_AT_ALL },
	{ task: 'competency.endExpiredSittings', match: '* * * * *', options: NOT_AT_ALL },
	{ task: 'competency.effectScheduled', match: '2 17 * * *', options: IN_A_DAY },
	{ task: 'competency.restandAll', match: '50 18 * * *', options: IN_A_DAY },
	{ task: FORWARD_JOB, match: '* * * * *', options: NOT_AT_ALL },
	{ task: SEND_JOB, match: '0 23 * * *', options: IN_HALF_A_DAY },
	{ task: COUNT_JOB, match: '35 17 * * *', options: IN_A_DAY },
	{ task: MONTHS_JOB, match: '25 17 * * *', options: IN_A_DAY },
	{ task: RETENTION_JOB, match: '40 20 * * *', options: IN_A_DAY },
	{ task: 'counter.countDemand', match: '30 17 * * *', options: IN_A_DAY },
	{ task: 'platform.eraseOld', match: '0 18 * * *', options: IN_A_DAY },
	{ task: 'competency.calibrateBanks', match: '45 19 * * *', options: IN_A_DAY },
	{ task: 'competency.escalateContests', match: '25 17 * * *', options: IN_A_DAY },
	{ task: 'competency.lapseProofs', match: '15 18 * * *', options: IN_A_DAY },
	{ task: ROUNDS_JOB, match: '20 17 * * *', options: IN_A_DAY },
	{ task: 'competency.followClasses', match: '0 21 * * *', options: IN_A_DAY },
	{ task: 'competency.placeTalent', match: '20 19 * * *', options: IN_A_DAY },
	{ task: 'competency.remindRaters', match: '0 1 * * *', options: IN_HOURS },
	{ task: 'counter.forgetCallNames', match: '5 17 * * *', options: IN_A_DAY },
	{ task: 'culture.noteOverdue', match: '30 18 * * *', options: IN_A_DAY },
	{ task: 'counter.endStaleBookings', match: '*/5 * * * *', options: NOT_AT_ALL },
	{ task: 'counter.remindOfBookings', match: '0 9 * * *', options: IN_HOURS },
	{ task: 'counter.forgetBookingAddresses', match: '20 17 * * *', options: IN_A_DAY },
	{ task: 'satisfaction.tidyComplaints', match: '45 18 * * *', options: IN_A_DAY },
	{ task: 'plan.followAllTemplates', match: '25 18 * * *', options: IN_A_DAY },
	{ task: 'plan.runRules', match: '35 18 * * *', options: IN_A_DAY },
	{ task: 'plan.remindOfTalks', match: '10 23 * * *', options: IN_A_DAY },
	{ task: 'plan.escalateRequests', match: '20 18 * * *', options: IN_A_DAY },
	{ task: 'satisfaction.escalate', match: '0 23 * * *', options: IN_A_DAY },
	{ task: 'counter.judgeEstimates', match: '*/5 * * * *', options: NOT_AT_ALL },
	{ task: 'satisfaction.closeMonths', match: '10 18 * * *', options: IN_A_DAY },
	{ task: 'learning.freeKeptSeats', match: '10 17 * * *', options: IN_A_DAY },
	{ task: 'learning.tidyMedia', match: '55 17 * * *', options: IN_A_DAY },
	{ task: 'learning.remindOfEnds', match: '20 23 * * *', options: IN_A_DAY },
	{ task: 'learning.abandonStale', match: '25 * * * *', options: NOT_AT_ALL },
	{ task: CHECK_JOB, match: '50 17 * * 6', options: IN_A_DAY },
	{ task: 'impact.sumMonths', match: '40 18 * * *', options: IN_A_DAY },
	{ task: 'impact.proposeYear', match: '0 20 * * *', options: IN_A_DAY },
	{ task: 'impact.valueOfficers', match: '30 19 * * *', options: IN_A_DAY },
	{ task: 'impact.judge', match: '0 19 * * *', options: IN_A_DAY },
	{ task: 'impact.study', match: '45 19 * * *', options: IN_A_DAY },
	{ task: 'impact.refitTwins', match: '15 19 * * *', options: IN_A_DAY },
];
