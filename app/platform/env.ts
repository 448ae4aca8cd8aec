import * as z from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  /** 32 bytes in hex that open what is sealed in the database; without it they lie in DATA_DIR/secret.key. The same for all processes. */
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits, as `openssl rand -hex 32` prints them')
    .optional(),
  DATABASE_URL: z.string().optional(),
  /** connections of one process; processes times this stays below the server's max_connections */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** how the outside reaches a host name, for links in mails; {host} is replaced */
  PUBLIC_URL: z.string().optional(),
  /** number of proxies in front whose X-Forwarded-* headers are believed */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  SMTP_URL: z.string().optional(),
  /** with it the mail server hands over mails that came back, at /post/rueckmeldung; without it that address does not exist */
  MAIL_FEEDBACK_TOKEN: z.string().min(20).optional(),
  MAIL_FROM: z.string().default('Bausteine <bausteine@localhost>'),
  TILE_URL: z
    .string()
    .default(
      'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png',
    ),
  TILE_ATTRIBUTION: z.string().default('© basemap.de / BKG'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** "off" for journeys and measurements; refused unless HOST is this machine alone */
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  /** set by `npm run demo` alone */
  DEMO: z.stringbool().default(false),
})

export type Env = z.infer<typeof schema>

const thisMachine = ['127.0.0.1', '::1', 'localhost']

let parsed: Env | undefined

/** Settings from the environment, read once; a wrong one stops the start with its name. */
export function env(): Env {
  if (!parsed) {
    const result = schema.safeParse(withoutEmpty(process.env))
    if (!result.success) {
      const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      throw new Error(`Wrong setting in the environment:\n${lines.join('\n')}`)
    }
    if (result.data.RATE_LIMITS === 'off' && !thisMachine.includes(result.data.HOST)) {
      throw new Error(`RATE_LIMITS=off is for tests on one machine; HOST is ${result.data.HOST}`)
    }
    parsed = result.data
  }
  return parsed
}

function withoutEmpty(values: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
