/**
 * Makes what a command needs and does nothing when it is there: `node scripts/ensure.mjs deps build browser`.
 * Runs before anything is installed, so the steps use Node alone until `deps` is through.
 */
const steps = {
  deps: async () => (await import('./ensure/deps.mjs')).ensureDeps(),
  build: async () => (await import('./ensure/build.mjs')).ensureBuild(),
  browser: async () => (await import('./ensure/browser.mjs')).ensureBrowser(),
  validators: async () => (await import('./ensure/validators.mjs')).ensureValidators(),
  servers: async () => (await import('./ensure/servers.mjs')).ensureServers(),
};

try {
  for (const name of process.argv.slice(2)) {
    const step = steps[name];
    if (!step) throw new Error(`There is no step "${name}"; there are ${Object.keys(steps).join(', ')}.`);
    await step();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
