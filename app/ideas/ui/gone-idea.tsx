import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import type { BreadcrumbItem } from '#app/ui/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type GoneIdeaProps = { kind: 'hidden' | 'withdrawn'; number: number; breadcrumb: readonly BreadcrumbItem[] }

/** Said instead of an idea that was taken out of sight: that it was there, why it is not, where to go on. */
export function GoneIdea({ kind, number, breadcrumb }: GoneIdeaProps) {
  const t = useTexts(ideaPageTexts).gone
  const title = t[kind].title({ number })
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <EmptyState
        illustration="search"
        action={
          <ButtonLink to="/ideen" variant="secondary">
            {t.action}
          </ButtonLink>
        }
      >
        {t[kind].text}
      </EmptyState>
    </Page>
  )
}
