import { useState } from 'react'
import { useHydrated } from './client-only.tsx'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

/** Copies the address of the page; without JavaScript it is the address itself to copy by hand. */
export function ShareLink({ href, label }: { href: string; label?: string }) {
  const t = useTexts(uiTexts)
  const hydrated = useHydrated()
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(href, location.href).href)
      setSaid(t.linkCopied)
    } catch {
      setSaid(t.linkNotCopied)
    }
  }

  if (!hydrated) {
    return (
      <a className="button button--tertiary" href={href}>
        <Icon name="link" size={20} />
        <span className="button__label">{label ?? t.shareLink}</span>
      </a>
    )
  }
  return (
    <span className="share-link">
      <button type="button" className="button button--tertiary" onClick={copy}>
        <Icon name={said === t.linkCopied ? 'check' : 'link'} size={20} />
        <span className="button__label">{label ?? t.copyLink}</span>
      </button>
      <output className="share-link__said">{said}</output>
    </span>
  )
}
