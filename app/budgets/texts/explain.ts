import { defineTexts } from '#app/ui/texts.ts'

type Support = { supporters: string; points: string; cost: string }

/** One sentence for each project on the ballot; amounts and numbers come written. */
export const explainTexts = defineTexts({
  de: {
    votes: (p: { supporters: string }) =>
      p.supporters === '1' ? 'Eine Person hat dafür gestimmt' : `${p.supporters} haben dafür gestimmt`,
    points: (p: { supporters: string; points: string }) => `${p.supporters} haben zusammen ${p.points} Punkte gegeben`,
    wonByVotes: (p: { support: string; cost: string }) =>
      `${p.support}; als die Reihe daran kam, reichte das Geld für die ${p.cost}.`,
    wonByShares: (p: { support: string; cost: string; payers: string; median: string }) =>
      `${p.support}; ${p.payers} von ihnen zahlen aus ihrem Anteil zusammen ${p.cost}, die Mitte davon ${p.median}.`,
    wonBySharesEvenly: (p: { support: string; cost: string; payers: string; median: string }) =>
      `${p.support}; ${p.payers} zahlen aus ihrem Anteil zusammen ${p.cost}, alle gleich viel: ${p.median}.`,
    wonByRest: (p: { support: string; cost: string }) =>
      `${p.support}; mit dem Geld, das am Ende übrig war, ließen sich die ${p.cost} noch bezahlen.`,
    noVotes: 'Niemand hat dafür gestimmt.',
    tooDear: (p: Support & { support: string; left: string; missing: string }) =>
      `${p.support}; als die Reihe daran kam, waren noch ${p.left} da, es fehlten ${p.missing}.`,
    tooPoor: (p: Support & { support: string; left: string; missing: string }) =>
      `${p.support}; sie hatten am Ende zusammen noch ${p.left}, zu den ${p.cost} fehlten ${p.missing}.`,
    tooPoorRest: (p: { support: string; cost: string }) =>
      `${p.support}; ihr Geld hätte gereicht, aber die ${p.cost} passten nicht mehr in das Budget.`,
    overruledYes: (p: { resolution: string }) =>
      `Der Rat hat anders entschieden (Beschluss ${p.resolution}): Es wird verwirklicht.`,
    overruledNo: (p: { resolution: string }) =>
      `Der Rat hat anders entschieden (Beschluss ${p.resolution}): Es wird nicht verwirklicht.`,
  },
  en: {
    votes: (p: { supporters: string }) =>
      p.supporters === '1' ? 'One person voted for it' : `${p.supporters} people voted for it`,
    points: (p: { supporters: string; points: string }) => `${p.supporters} people gave ${p.points} points together`,
    wonByVotes: (p: { support: string; cost: string }) =>
      `${p.support}; when its turn came, there was enough money for its ${p.cost}.`,
    wonByShares: (p: { support: string; cost: string; payers: string; median: string }) =>
      `${p.support}; ${p.payers} of them pay ${p.cost} together out of their share, the median being ${p.median}.`,
    wonBySharesEvenly: (p: { support: string; cost: string; payers: string; median: string }) =>
      `${p.support}; ${p.payers} pay ${p.cost} together out of their share, everybody the same: ${p.median}.`,
    wonByRest: (p: { support: string; cost: string }) =>
      `${p.support}; the money that was left in the end was enough for its ${p.cost}.`,
    noVotes: 'Nobody voted for it.',
    tooDear: (p: Support & { support: string; left: string; missing: string }) =>
      `${p.support}; when its turn came, ${p.left} were left, ${p.missing} too little.`,
    tooPoor: (p: Support & { support: string; left: string; missing: string }) =>
      `${p.support}; in the end they had ${p.left} left together, ${p.missing} short of its ${p.cost}.`,
    tooPoorRest: (p: { support: string; cost: string }) =>
      `${p.support}; their money would have been enough, but its ${p.cost} did not fit into the budget any more.`,
    overruledYes: (p: { resolution: string }) =>
      `The council decided otherwise (resolution ${p.resolution}): it is realised.`,
    overruledNo: (p: { resolution: string }) =>
      `The council decided otherwise (resolution ${p.resolution}): it is not realised.`,
  },
})
