/** Time that this process computed, for bounds that hold on a busy machine too. */

/** Milliseconds of processor time that the work took, all threads of this process together. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
