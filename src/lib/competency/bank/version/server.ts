export { versionsOfItem } from './store-version.server.ts';
export { writeVersion } from './write.server.ts';
