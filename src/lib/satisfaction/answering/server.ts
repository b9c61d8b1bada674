export * from './comment.server.ts';
export * from './device.server.ts';
export * from './paper.server.ts';
export * from './stand.server.ts';
export * from './tablet.server.ts';
export { channelCounts, markCounts } from './store-count.server.ts';
export { officeLed, servicesAsked } from './store-office.server.ts';
