import { Alert } from '#app/ui/alert.tsx'

/** What the last action did, said once on the page it led to. */
export function FrameNotice({ text }: { text: string | null }) {
  return text ? (
    <div className="frame-notice frame">
      <Alert tone="success" title={text} announce />
    </div>
  ) : null
}
