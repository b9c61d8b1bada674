export { tieChoices } from './store-choice.server.ts';
export { resultOfClass } from './store-tied.server.ts';
export { tieClass } from './tieClass.server.ts';
