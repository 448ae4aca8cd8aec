import { writeCode } from '#app/people/code.ts'
import { rows } from '#app/platform/db.server.ts'
import { keyedHash } from '#app/platform/sealing.server.ts'
import { type Asking, type Eligibility, eligibility, type PollFacts } from './eligibility.ts'
import { type WhoRow, whoColumns, whoJoins } from './facts.server.ts'
import { type Marks, stateOf } from './poll.ts'
import { codeHashOf, keyOfPoll, type VoterName, voterKeyOf } from './poll-key.server.ts'
import { openBallot } from './sealed-ballot.server.ts'

/** Who wants to vote: somebody signed in, or whoever holds an access code (from the poll's own cookie). */
export type Voter = { person: { id: string; emailVerified: boolean } } | { code: string }

/** How one voter stands to a poll. */
export type Standing = {
  eligibility: Eligibility
  /** took part already; of codes known while the vote runs alone */
  hasVoted: boolean
  /** of the present ballot, while the vote runs: per question; null for one that was not asked */
  marks: (Marks | null)[] | null
  /** as written for people; null: none, or the poll gives none */
  receipt: string | null
  /** for `ballotOrder` */
  orderSeed: string
}

/** May they vote, did they, and what does their ballot say? At most two trips; `poll` is what `pollPage` read. */
export async function voterStanding(
  municipality: { id: string },
  poll: PollFacts & { receipts: boolean },
  voter: Voter | null,
): Promise<Standing> {
  const orderSeed = orderSeedOf(poll.id, voter)
  const nothing = { hasVoted: false, marks: null, receipt: null, orderSeed }
  if (!voter || !fits(poll, voter)) return { ...nothing, eligibility: eligibility(poll, null) }
  const { personId, codeHash } = idsOf(poll.id, voter)
  const [who] = await rows<WhoRow & { took: boolean; sealedKey: Buffer | null }>(
    `select ${whoColumns}, exists (select from "PollParticipation" t
       where t."municipalityId" = $1 and t."pollId" = p.id and t."personId" = $3::uuid) as took,
       (select "sealedKey" from "PollKey" s where s."municipalityId" = $1 and s."pollId" = p.id) as "sealedKey"
     from "Poll" p ${whoJoins('$3', '$4')} where p."municipalityId" = $1 and p.id = $2`,
    [municipality.id, poll.id, personId, codeHash],
  )
  if (!who) return { ...nothing, eligibility: eligibility(poll, null) }
  const found = await presentBallot(municipality.id, poll, voterNames(voter, who, codeHash), who.sealedKey)
  const asking = askingOf(voter, who, found.paper)
  return {
    eligibility: eligibility(poll, asking),
    hasVoted: who.took || found.marks !== null,
    marks: found.marks,
    receipt: poll.receipts && found.receipt ? writeCode(found.receipt) : null,
    orderSeed,
  }
}

/** Codes count where codes are asked for, accounts everywhere else. */
export function fits({ access }: Pick<PollFacts, 'access'>, voter: Voter): boolean {
  return 'code' in voter === (access === 'code')
}

export function idsOf(pollId: string, voter: Voter): { personId: string | null; codeHash: string | null } {
  return 'code' in voter
    ? { personId: null, codeHash: codeHashOf(pollId, voter.code) }
    : { personId: voter.person.id, codeHash: null }
}

export function askingOf(voter: Voter, who: WhoRow, paper: boolean): Asking {
  if ('code' in voter) return { code: who.codeVoid === null ? 'unknown' : who.codeVoid ? 'void' : 'valid' }
  const residence = who.birthDate === null ? null : { birthDate: who.birthDate, districtId: who.districtId }
  return { emailVerified: voter.person.emailVerified, residence, paper }
}

/** The names a voter may have a ballot under, the one for today first; a second one: voted before the residence was confirmed. */
export function voterNames(voter: Voter, who: WhoRow, codeHash: string | null): VoterName[] {
  if ('code' in voter) return codeHash === null ? [] : [`code:${codeHash}`]
  const account: VoterName = `person:${voter.person.id}`
  return who.mark === null ? [account] : [`resident:${who.mark}`, account]
}

type Present = { marks: (Marks | null)[] | null; receipt: string | null; paper: boolean }

async function presentBallot(
  municipalityId: string,
  poll: PollFacts,
  names: VoterName[],
  sealedKey: Buffer | null,
): Promise<Present> {
  const nothing = { marks: null, receipt: null, paper: false }
  if (names.length === 0 || stateOf(poll, poll.now) !== 'running') return nothing
  const key = await keyOfPoll(municipalityId, poll.id, sealedKey)
  if (!key) return nothing
  const keys = names.map((name) => voterKeyOf(key, name))
  const [row] = await rows<{ voterKey: Buffer | null; sealed: Buffer | null; paper: boolean }>(
    `select b."voterKey", b.sealed, exists (select from "PaperHandout" h
       where h."municipalityId" = $1 and h."pollId" = $2 and h."voterKey" = any($3)) as paper
     from (values (1)) one left join lateral (select "voterKey", sealed from "Ballot"
       where "municipalityId" = $1 and "pollId" = $2 and "voterKey" = any($3) and channel = 'online') b on true`,
    [municipalityId, poll.id, keys],
  )
  if (!row?.voterKey || !row.sealed) return { ...nothing, paper: row?.paper ?? false }
  const { receipt, marks } = openBallot(key, row.voterKey, row.sealed)
  return { receipt, marks: JSON.parse(marks), paper: row.paper }
}

// the same before and after the opening, and for everybody another one
function orderSeedOf(pollId: string, voter: Voter | null): string {
  const name = voter === null ? 'anybody' : 'code' in voter ? voter.code : voter.person.id
  return keyedHash('ballot-order', `${pollId}:${name}`).slice(0, 16)
}
