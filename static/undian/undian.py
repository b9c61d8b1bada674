import hashlib, json, sys
sha = lambda text: hashlib.sha256(text.encode()).hexdigest()
file = json.load(open(sys.argv[1], encoding='utf-8'))
told = json.loads(file['registration']); plan, strata = told['plan'], told['strata']
if file['seed'] is None: sys.exit(print(f"pendaftaran: {'sama' if sha(file['registration']) == file['digest'] else 'BERBEDA'}, belum diundi"))
seed = file['seed'] if file['beacon'] is None else f"{file['seed']}|{file['beacon']}"
def order(salt, groups):
    lots = [(sha(f"{salt}|{g['key']}|{a['number']}"), g['key'], a) for g in groups for a in g['applicants']]
    return sorted(lots, key=lambda lot: lot[0])
def fit(queue):
    away, step_of = {}, {}
    for _, key, a in queue:
        step, n = 1, a['officers']
        while away.get(step, 0) + n > plan['seats'] or away.get((step, key), 0) + n > plan['mostAway']: step += 1
        for name in (step, (step, key)): away[name] = away.get(name, 0) + n
        step_of[a['number']] = step
    return step_of
places = {a['number']: int(rank < g['seats']) for g in strata for rank, (_, _, a) in enumerate(order(seed, [g]))} if plan['design'] == 'lottery' else next(p for p in (fit(order(f"{seed}|{r}", strata)) for r in range(1, 10001)) if max(p.values()) <= plan['steps'])
say = lambda same: 'sama' if same else 'BERBEDA'
print(f"pendaftaran: {say(sha(file['registration']) == file['digest'])}, benih: {say(sha(file['seed']) == told['seedHash'])}, hasil: {say([list(p) for p in sorted(places.items())] == file['places'])}")
