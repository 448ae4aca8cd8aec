/** Plain text of a mail with its addresses as links; what stands below the signature mark is the small print. */
export function MailBody({ text }: { text: string }) {
  const [letter = '', footer = ''] = text.split(/^-- $/m)
  return (
    <div className="mail__body">
      <Paragraphs text={letter} />
      {footer && (
        <div className="mail__footer">
          <Paragraphs text={footer} />
        </div>
      )}
    </div>
  )
}

function Paragraphs({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph, at) => <p key={`${at} ${paragraph}`}>{withLinks(paragraph)}</p>)
}

function withLinks(paragraph: string) {
  return paragraph.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
