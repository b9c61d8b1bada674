export { sumMonths } from './sum.server.ts';
export { briefOffices } from './store-office.server.ts';
export { briefTrend } from './store-trend.server.ts';
export { briefPaper } from './briefPaper.server.ts';
export type { BriefData } from './briefPaper.server.ts';
export { publicOffices, publicServices } from './store-public.server.ts';
export type { PublicOffice } from './store-public.server.ts';
