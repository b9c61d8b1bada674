export type * from './certificateFacts.ts';
export type * from './events-certificate.ts';
export * from './issuer.ts';
export * from './rules-certificate.ts';
