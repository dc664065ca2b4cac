// zod tries whether it may compile its checks, which the policy of every page forbids and reports. Set through zod's
// own `config` it would come too late: the bundler may put the first schemas into the same file as zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
