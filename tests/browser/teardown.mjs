/** Stops what setup.mjs started. */
export default async function teardown() {
  await globalThis.workbenchServer.close();
}
