export * from './callName.ts';
export * from './hall.ts';
export * from './rules-hall.ts';
export * from './speech.ts';
