import { createContext, createElement, type ReactNode, useContext } from 'react'
import { type Language, textsIn } from './texts.ts'

export const LanguageContext = createContext<Language>('de')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return createElement(LanguageContext, { value: language }, children)
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useTexts<Shape>(texts: Record<Language, Shape>): Shape {
  return textsIn(texts, useLanguage())
}
