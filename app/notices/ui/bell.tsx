import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { bellTexts } from '../texts/bell.ts'
import './bell.css'

/** The way to the own notices in the frame, with how many wait. An ordinary link: the count is told anew. */
export function Bell({ unread }: { unread: number }) {
  const label = useTexts(bellTexts).bell({ count: unread })
  return (
    <a className="site-header__link bell" href="/mitteilungen" aria-label={label} title={label}>
      <Icon name="bell" size={20} />
      {unread > 0 ? (
        <span className="bell__count" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
    </a>
  )
}
