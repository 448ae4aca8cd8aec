import { capabilities } from '#app/capabilities.ts'
import { administrationTexts } from '#app/home/texts/administration.ts'
import { peopleRights } from '#app/people/capability.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { type Right, roles } from '#app/people/rights.ts'
import { roleTexts } from '#app/people/texts/roles.ts'
import { staffTexts } from '#app/people/texts/staff.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/rights'

export function loader({ context }: Route.LoaderArgs) {
  requireRight(context, peopleRights.seeRights)
  return null
}

/** Who may what, read from the manifests of all capabilities: never out of date. */
export default function Rights() {
  const t = useTexts(administrationTexts).rights
  const { names, about } = useTexts(roleTexts)
  const more = useTexts(staffTexts).rights
  const language = useLanguage()
  const columns: Column<Right>[] = [
    { key: 'right', label: t.right, rowHeader: true, cell: (right) => textsIn(right.title, language) },
    ...roles.map((role) => ({
      key: role,
      label: names[role],
      cell: (right: Right) => (right.roles.includes(role) ? <Yes text={t.yes} /> : t.no),
    })),
  ]
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      {capabilities
        .filter((one) => one.rights.length > 0)
        .map((one) => (
          <Section key={one.name} title={textsIn(one.title, language)}>
            <DataTable
              caption={textsIn(one.title, language)}
              hideCaption
              columns={columns}
              rows={one.rights}
              rowKey={(right) => right.name}
            />
          </Section>
        ))}
      <Section title={more.everybody}>
        <p>{more.everybodyText}</p>
      </Section>
      <Section title={more.roles}>
        <DefinitionList items={roles.map((role) => ({ key: role, term: names[role], value: about[role] }))} />
      </Section>
    </Page>
  )
}

function Yes({ text }: { text: string }) {
  return (
    <span className="cluster">
      <Icon name="check" size={20} />
      {text}
    </span>
  )
}
