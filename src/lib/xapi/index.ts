export * from './client.ts';
export * from './forms.ts';
export * from './rules-client.ts';
export { VERSION_HEADER } from './version.ts';
export * from './forward/index.ts';
export { exportWish, statementsName } from './export/wish.ts';
