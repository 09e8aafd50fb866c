// How does a worker thread come to run TypeScript? Newer Node reads it by itself; for older ones tsx must be
// registered inside the thread, because what `--import` registers does not reach it.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import('./worker.ts');
