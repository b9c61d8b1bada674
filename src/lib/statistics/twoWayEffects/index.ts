export * from './goodmanBacon.ts';
export * from './twoWayEffect.ts';
