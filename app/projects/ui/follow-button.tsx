import { Form } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { pageTexts } from '../texts/page.ts'

/** A form of one button: works without JavaScript; who is not signed in is led to it and back. */
export function FollowButton({ number, following }: { number: number; following: boolean }) {
  const t = useTexts(pageTexts).follow
  return (
    <Form method="post" action={`/vorhaben/${number}`} className="follow" preventScrollReset>
      <input type="hidden" name="folgen" value={following ? 'nein' : 'ja'} />
      {following ? (
        <>
          <p className="follow__state">
            <Icon name="bell" size={20} />
            {t.following}
          </p>
          <Button type="submit" variant="tertiary">
            {t.stop}
          </Button>
        </>
      ) : (
        <Button type="submit" icon="bell">
          {t.button}
        </Button>
      )}
    </Form>
  )
}
