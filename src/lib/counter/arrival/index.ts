export * from './door.ts';
export * from './letterGroups.ts';
