export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The same keys with the same parameters; the words themselves may differ. */
type SameShape<T> = T extends (...parameters: infer P) => string
  ? (...parameters: P) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: SameShape<T[Key]> }

export type Texts<T> = Record<Language, SameShape<T>>

/** German leads: English is refused by the type checker when a key or a parameter differs. */
export function defineTexts<T>(texts: { de: T; en: SameShape<NoInfer<T>> }): Texts<T> {
  return texts as Texts<T>
}

export function textsIn<Shape>(texts: Record<Language, Shape>, language: Language): Shape {
  return texts[language]
}

/** `plural('de', 1, { one: 'Idee', other: 'Ideen' })` is "Idee"; the number itself is put by the caller. */
export function plural(language: Language, n: number, words: { one: string; other: string }): string {
  return rules[language].select(n) === 'one' ? words.one : words.other
}

const rules = { de: new Intl.PluralRules('de'), en: new Intl.PluralRules('en') }
