import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  serverModuleFormat: 'esm',
  // forms from other sites are refused by the server in front (app/platform/http/cross-site.ts), which also knows what proxies changed
  allowedActionOrigins: ['**'],
} satisfies Config
