import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const peopleRoutes: Record<'citizens' | 'staff' | 'bare', RouteConfigEntry[]> = {
  citizens: [
    route('anmelden', 'people/pages/sign-in.tsx'),
    route('registrieren', 'people/pages/sign-up.tsx'),
    route('registrieren/pruefen', 'people/pages/check-mail.tsx'),
    route('bestaetigen/:token', 'people/pages/confirm.tsx'),
    route('passwort-vergessen', 'people/pages/forgotten.tsx'),
    route('passwort-neu/:token', 'people/pages/reset.tsx'),
    route('einladung/:token', 'people/pages/invitation.tsx'),
    route('konto/bestaetigen', 'people/pages/resend.tsx'),
    route('konto/name', 'people/pages/profile.tsx'),
    route('konto/email', 'people/pages/email.tsx'),
    route('konto/passwort', 'people/pages/password.tsx'),
    route('konto/angaben', 'people/pages/background.tsx'),
    route('konto/sitzungen', 'people/pages/sessions.tsx'),
    route('konto/wohnsitz', 'people/pages/residence.tsx'),
  ],
  staff: [
    route('menschen', 'people/pages/team.tsx'),
    route('menschen/:id', 'people/pages/member.tsx'),
    route('wohnsitz', 'people/pages/residence-requests.tsx'),
    route('wohnsitz/schalter', 'people/pages/residence-desk.tsx'),
    route('wohnsitz/ablehnen/:id', 'people/pages/residence-decline.tsx'),
  ],
  bare: [
    route('demo/werden', 'people/pages/become.ts'),
    route('verwaltung/wohnsitz/briefe.pdf', 'people/pages/residence-letters.ts'),
  ],
}
