export * from './client.ts';
export * from './forms.ts';
export * from './rules-client.ts';
export { VERSION_HEADER } from './version.ts';
