export * from './looks.ts';
export * from './spending.ts';
