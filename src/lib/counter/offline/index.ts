export * from './act.ts';
export * from './lease.ts';
export * from './report.ts';
export * from './rules-deal.ts';
export * from './rules-desk.ts';
export * from './rules-time.ts';
export * from './silent.ts';
