/**
 * Remembers what many ask for within a short time, per key; asked for by several at once it is made once. What failed is not remembered, and
 * when there are more than `most` keys, as strangers can make some up, all of it is forgotten.
 */
export function keepFor<Value>(ms: number, most: number, make: (key: string) => Promise<Value>) {
  const kept = new Map<string, { value: Promise<Value>; until: number }>()
  return {
    get(key: string): Promise<Value> {
      const hit = kept.get(key)
      if (hit && hit.until > performance.now()) return hit.value
      const value = make(key)
      if (kept.size > most) kept.clear()
      kept.set(key, { value, until: performance.now() + ms })
      value.catch(() => kept.delete(key))
      return value
    },
    /** It is known already, as another question was answered with it. */
    put(key: string, value: Value): void {
      if (kept.size > most) kept.clear()
      kept.set(key, { value: Promise.resolve(value), until: performance.now() + ms })
    },
    forget(key: string): void {
      kept.delete(key)
    },
    forgetAll(): void {
      kept.clear()
    },
  }
}
