export { giveReaction, mayReact } from './react.server.ts';
export { noteScores } from './scores.server.ts';
export { evaluationOf } from './store-evaluation.server.ts';
export { classesToFollow } from './store-follow.server.ts';
