/** Headers every answer carries, whatever it is. */
export const securityHeaders: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** Sent behind TLS alone; sub-domains stay the business of their municipality. */
export const strictTransport: [string, string] = ['Strict-Transport-Security', 'max-age=31536000']
