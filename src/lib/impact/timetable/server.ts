export { planTimetable } from './planTimetable.server.ts';
export type { PlanWish } from './planTimetable.server.ts';
