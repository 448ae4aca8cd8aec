import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** What is sealed of a ballot while the vote runs. `marks`: as JSON, the way they are counted later. */
export type BallotContent = { receipt: string; marks: string }

// how much was said does not show in the length
const step = 64

/**
 * Seals a ballot with the key of its poll (AES-256-GCM: nonce, tag, content), bound to its voter key: the database alone can neither read it nor put
 * another one in its place, and neither can whoever finds a copy after the key was destroyed.
 */
export function sealBallot(key: Buffer, voterKey: Uint8Array, { receipt, marks }: BallotContent): Buffer<ArrayBuffer> {
  const content = Buffer.from(`${receipt}|${marks}`)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce).setAAD(voterKey)
  const padded = Buffer.alloc(Math.ceil(content.length / step) * step, ' ')
  content.copy(padded)
  const sealed = [cipher.update(padded), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
}

/** Opens what `sealBallot` closed; throws where key, voter key or content is another one. */
export function openBallot(key: Buffer, voterKey: Uint8Array, sealed: Uint8Array): BallotContent {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(voterKey).setAuthTag(sealed.subarray(12, 28))
  const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString()
  const end = text.indexOf('|')
  return { receipt: text.slice(0, end), marks: text.slice(end + 1).trimEnd() }
}

// names of voters have a colon: none of them is this one
function sealingKey(key: Buffer): Buffer {
  return createHmac('sha256', key).update('sealed ballot').digest()
}
