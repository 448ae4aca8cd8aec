import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from './env.ts'

/**
 * Encrypts what may lie in the database, and in its copies, only unreadable: AES-256-GCM, as nonce (12 bytes), tag (16 bytes), content.
 * `purpose` separates uses: what was sealed for one cannot be opened for another.
 */
export function seal(purpose: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
  const sealed = [cipher.update(content), cipher.final()]
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]))
}

/** Opens what `seal` closed; throws when the key is another one or the content was changed. */
export function unseal(purpose: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}

/** What is kept of a secret that people type, short enough to be tried out without the key: HMAC-SHA256, hex. */
export function keyedHash(purpose: string, secret: string): string {
  return createHmac('sha256', keyFor(purpose)).update(secret).digest('hex')
}

const keys = new Map<string, Uint8Array>()

function keyFor(purpose: string): Uint8Array {
  let key = keys.get(purpose)
  if (!key) {
    key = new Uint8Array(hkdfSync('sha256', installationKey(), '', purpose, 32))
    keys.set(purpose, key)
  }
  return key
}

// beside the database, never in it: a copy of one without the other opens nothing
function installationKey(): Buffer {
  const { SECRET_KEY, DATA_DIR } = env()
  if (SECRET_KEY) return Buffer.from(SECRET_KEY, 'hex')
  const file = path.join(DATA_DIR, 'secret.key')
  if (!existsSync(file)) makeKey(file)
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}

function makeKey(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    // whole or not at all: of two processes that start at once, the second takes the key of the first
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(own)
  }
}
