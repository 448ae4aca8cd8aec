/** Does the same for many, some at a time. Who fails keeps nobody else from it; the first failure is thrown at the end. */
export async function inParallel<Item>(
  items: Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let failed: unknown
  let next = 0
  async function worker() {
    while (next < items.length) {
      const item = items[next++]!
      try {
        await work(item)
      } catch (error) {
        failed ??= error
      }
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  if (failed) throw failed
}
