export { DemoRefused } from './claim.server.ts';
export type { DemoAccount } from './heroes.ts';
export { loadDemo } from './loadDemo.server.ts';
export type { DemoOptions } from './story.ts';
export { writeRoster } from './roster.ts';
export type { DemoSize } from './size.ts';
export type { Progress } from './stopwatch.ts';
export type { DemoSummary } from './summary.ts';
