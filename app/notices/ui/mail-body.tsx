/** Plain text of a mail with its addresses as links. */
export function MailBody({ text }: { text: string }) {
  return (
    <div className="mail__body">
      {text.split(/\n{2,}/).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sent mail does not change
        <p key={at}>{withLinks(paragraph)}</p>
      ))}
    </div>
  )
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
