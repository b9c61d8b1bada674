export * from './client.ts';
export { VERSION_HEADER } from './version.ts';
