export { readQuestion } from './ask.server.ts';
export { foldFigures, restandAll } from './fold.server.ts';
export { competencyMap } from './store-map.server.ts';
export { peopleWho } from './store-people.server.ts';
export { sceneOf } from './store-scene.server.ts';
