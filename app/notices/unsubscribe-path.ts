/**
 * The link in a mail that ends mails of its kind without signing in. `key` is the person's own and allows nothing else; `what` is a kind of
 * notice, `folge-<id of a follow>`, `sammelmail` or `rundbrief`.
 */
export function unsubscribePath(key: string, what: string): string {
  return `/abbestellen/${key}/${what}`
}
