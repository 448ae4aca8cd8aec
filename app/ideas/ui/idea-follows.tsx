import { FollowButton } from '#app/notices/ui/follow-button.tsx'

type Follow = { kind: 'topic' | 'district'; subjectId: string; following: boolean }

/** Whoever looks for one topic or one district may want to hear of what comes next. */
export function IdeaFollows({ follows, signedIn }: { follows: Follow[]; signedIn: boolean }) {
  if (follows.length === 0) return null
  return (
    <div className="idea-follows">
      {follows.map((one) => (
        <FollowButton key={one.subjectId} {...one} signedIn={signedIn} />
      ))}
    </div>
  )
}
