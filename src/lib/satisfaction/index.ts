export * from './answer.ts';
export * from './element.ts';
export * from './events.ts';
export * from './result.ts';
export * from './rules-ikm.ts';
export * from './rules-mean.ts';
export * from './rules-sample.ts';
export * from './rules-token.ts';
