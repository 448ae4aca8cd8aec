import { homeTexts } from '#app/home/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'

export default function Todo() {
  const t = useTexts(homeTexts).todo
  return (
    <>
      <title>{t.title}</title>
      <h1 className="kern-heading-x-large">{t.title}</h1>
    </>
  )
}
