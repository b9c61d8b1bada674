export { sumMonths } from './sum.server.ts';
export { briefOffices } from './store-office.server.ts';
export { briefTrend } from './store-trend.server.ts';
