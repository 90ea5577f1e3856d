module.exports = async function globalTeardown() {
  const running = globalThis.__estafetTestPostgres;
  if (!running) return;
  await running.postgres.stop();
  running.remove();
};
