import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
const sha = (text) => createHash('sha256').update(text).digest('hex');
const file = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { plan, strata, seedHash } = JSON.parse(file.registration);
if (file.seed === null) process.exit(console.log(`pendaftaran: ${sha(file.registration) === file.digest ? 'sama' : 'BERBEDA'}, belum diundi`));
const seed = file.beacon === null ? file.seed : `${file.seed}|${file.beacon}`;
const order = (salt, list) => list.flatMap(({ key, applicants }) => applicants.map((one) =>
  ({ ...one, key, lot: sha(`${salt}|${key}|${one.number}`) }))).sort((a, b) => (a.lot < b.lot ? -1 : 1));
const fit = (queue, away = {}) => queue.map(({ number, officers, key }) => {
  let step = 1;
  while ((away[step] ?? 0) + officers > plan.seats || (away[step + key] ?? 0) + officers > plan.mostAway) step += 1;
  for (const name of [step, step + key]) away[name] = (away[name] ?? 0) + officers;
  return [number, step];
});
let places = strata.flatMap((one) => order(seed, [one]).map(({ number }, rank) => [number, rank < one.seats ? 1 : 0]));
for (let round = 1; plan.design === 'stepped' && (round === 1 || places.some(([, step]) => step > plan.steps)); round += 1)
  places = fit(order(`${seed}|${round}`, strata));
const same = (is) => (is ? 'sama' : 'BERBEDA');
console.log(`pendaftaran: ${same(sha(file.registration) === file.digest)}, benih: ${same(sha(file.seed) === seedHash)}, hasil: ${same(JSON.stringify(places.sort((a, b) => a[0] - b[0])) === JSON.stringify(file.places))}`);
