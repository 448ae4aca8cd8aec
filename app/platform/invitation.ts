const anyHost = 'NAME'

/** What the log says at a start without any municipality: the link that founds the first one, as the outside reaches it. */
export function invitation(token: string, here: string, publicUrl: string | undefined): string {
  const origin = (publicUrl ?? here).replace('{host}', anyHost).replace(/\/+$/, '')
  const named = publicUrl?.includes('{host}') ? `\nPut the name the public will use in place of ${anyHost}.\n` : ''
  return `
No municipality exists yet. Found the first one and its first administrator here (valid once, for 24 hours):

    ${origin}/einrichten/${token}
${named}`
}
