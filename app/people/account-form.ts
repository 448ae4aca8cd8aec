import * as z from 'zod'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { ageGroups, ties } from './background.ts'
import { longestPassword, type Weakness, weaknessOf } from './password.server.ts'
import { roles } from './rights.ts'
import { backgroundTexts } from './texts/background.ts'
import { accountFormTexts } from './texts/forms.ts'

type Words = (typeof accountFormTexts)['de']

export function signUpForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z
    .object({ displayName: displayName(t), email: email(t), password: newPassword(t) })
    .superRefine(notPersonal(t, 'password'))
}

export function signInForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ email: email(t), password: password(t) })
}

export function emailForm(language: Language) {
  return z.object({ email: email(textsIn(accountFormTexts, language)) })
}

/** For confirming with the password one has. */
export function passwordForm(language: Language) {
  return z.object({ password: password(textsIn(accountFormTexts, language)) })
}

export function newPasswordForm(language: Language) {
  return z.object({ password: newPassword(textsIn(accountFormTexts, language)) })
}

/** `hasPassword` false: an account made without one has none to prove. */
export function passwordChangeForm(language: Language, hasPassword: boolean) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ currentPassword: hasPassword ? password(t) : nothing, password: newPassword(t) })
}

export function emailChangeForm(language: Language, hasPassword: boolean) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ email: email(t), password: hasPassword ? password(t) : nothing })
}

export function deletionForm(language: Language, hasPassword: boolean) {
  return z.object({ password: hasPassword ? password(textsIn(accountFormTexts, language)) : nothing })
}

export function profileForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ displayName: displayName(t), language: z.enum(['de', 'en'], { error: t.languageWrong }) })
}

/** Everything may stay empty; `districts`: what stands for them in the form. */
export function backgroundForm(language: Language, districts: readonly string[]) {
  const error = textsIn(backgroundTexts, language).errors.choice
  const group = <Value extends string>(values: readonly Value[]) =>
    z
      .string()
      .default('')
      .transform((value) => (value === '' ? null : values.find((known) => known === value)))
      .refine((value) => value !== undefined, error)
      .transform((value) => value ?? null)
  return z.object({ ageGroup: group(ageGroups), tie: group(ties), district: group(districts) })
}

export function invitationForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z.object({
    email: email(t),
    roles: z.array(z.enum(roles, { error: t.rolesWrong }), { error: t.rolesMissing }).min(1, t.rolesMissing),
  })
}

export function rolesForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ roles: z.array(z.enum(roles, { error: t.rolesWrong })).default([]) })
}

export function joinForm(language: Language) {
  const t = textsIn(accountFormTexts, language)
  return z.object({ displayName: displayName(t, true), password: newPassword(t) })
}

const nothing = z.string().max(longestPassword).default('')

function email(t: Words) {
  return z
    .string({ error: t.emailMissing })
    .trim()
    .toLowerCase()
    .min(1, { error: t.emailMissing, abort: true })
    .max(254, { error: t.emailTooLong, abort: true })
    .check(z.email(t.emailWrong))
}

// Marks that turn the direction of writing or show nothing would let one name pass for another.
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

function displayName(t: Words, staff = false) {
  return z
    .string({ error: t.displayNameMissing })
    .transform((name) => name.replace(invisible, '').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, { error: t.displayNameMissing, abort: true })
        .refine((name) => [...name].length >= 2, t.displayNameTooShort)
        .refine((name) => [...name].length <= 60, t.displayNameTooLong)
        .refine((name) => !/\S@\S/.test(name), t.displayNameAddress)
        .refine((name) => staff || !soundsOfficial(name), t.displayNameOfficial),
    )
}

function soundsOfficial(name: string): boolean {
  return /^(die |der |das )?(stadt|gemeinde|kreis|landkreis|markt)?(verwaltung|rathaus|bürgermeister(in|amt)?|landrat|landrätin|administration|administrator|admin|moderation|moderator|redaktion|gelöschtes konto|deleted account)$/iu.test(
    name,
  )
}

function password(t: Words) {
  return z.string({ error: t.passwordMissing }).min(1, t.passwordMissing).max(longestPassword, t.passwordTooLong)
}

function newPassword(t: Words) {
  return z
    .string({ error: t.newPasswordMissing })
    .min(1, { error: t.newPasswordMissing, abort: true })
    .superRefine((value, check) => {
      const weakness = weaknessOf(value)
      if (weakness) check.addIssue({ code: 'custom', message: words(t)[weakness] })
    })
}

function notPersonal(t: Words, field: string) {
  return (
    value: { email: string; displayName: string; password: string },
    check: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
  ) => {
    if (weaknessOf(value.password, value) === 'personal')
      check.addIssue({ code: 'custom', path: [field], message: t.passwordPersonal })
  }
}

function words(t: Words): Record<Weakness, string> {
  return {
    'too-short': t.passwordTooShort,
    'too-long': t.passwordTooLong,
    common: t.passwordCommon,
    personal: t.passwordPersonal,
  }
}
