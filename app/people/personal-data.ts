/** Why a column with personal data exists, and when its content goes away. */
export type Purpose = { why: string; gone: string }
type TableData = {
  personal: Record<string, Purpose> /** names of the columns that say nothing about a person */
  plain: string
}

/** Points to the row of a person, which erasure empties: what is left names nobody. */
const person: Purpose = { why: 'whose it is', gone: 'stays and points to an account without any data' }
/** As `person`, in rows that are deleted with the account. */
const owner: Purpose = { why: 'whose it is', gone: 'row deleted with the account' }
const withRow = (why: string): Purpose => ({ why, gone: 'row deleted with the account' })
const emptied = (why: string): Purpose => ({ why, gone: 'emptied when the account is deleted' })
const published = (why: string): Purpose => ({ why, gone: 'stays as published, without the author' })

/**
 * Every column of the database: personal data with purpose and rule, or none. A test compares it with the database itself and looks for
 * what is left of a person after erasure.
 */
export const columns: Record<string, TableData> = {
  Person: {
    personal: {
      email: emptied('sign-in and letters'),
      emailVerifiedAt: emptied('only those who read a mailbox take part'),
      passwordHash: emptied('sign-in'),
      displayName: emptied('shown with public contributions, may be a pseudonym'),
      unsubscribeKey: {
        why: 'one click ends mails of a kind',
        gone: 'stays, random, and opens nothing for a deleted account',
      },
      language: { why: 'language of letters', gone: 'set back to German when the account is deleted' },
    },
    plain: 'municipalityId id createdAt deletedAt withoutAccount',
  },
  PersonRole: {
    personal: {
      personId: owner,
      role: withRow('what staff may do'),
      grantedAt: withRow('since when'),
      grantedById: person,
    },
    plain: 'municipalityId',
  },
  Session: {
    personal: {
      personId: owner,
      device: withRow('the person recognises the own devices'),
      createdAt: withRow('list of own sessions'),
      lastSeenAt: withRow('a session ends 30 days after the last visit'),
      expiresAt: withRow('end of the session; deleted the night after'),
    },
    plain: 'municipalityId tokenHash id',
  },
  MailToken: {
    personal: {
      personId: owner,
      kind: withRow('what the link is for'),
      email: withRow('the mailbox the link proves; deleted a day after use or expiry'),
      createdAt: withRow('one letter at a time'),
      expiresAt: withRow('end of the link'),
      usedAt: withRow('one use'),
    },
    plain: 'municipalityId tokenHash',
  },
  Background: {
    personal: {
      personId: owner,
      ageGroup: withRow(
        'which groups are missing so far; told of the own free will, shown only in sums of five and more',
      ),
      tie: withRow('which groups are missing so far; told of the own free will, shown only in sums of five and more'),
      districtId: withRow(
        'which districts are missing so far; told of the own free will, shown only in sums of five and more',
      ),
      toldAt: withRow('when it was told'),
    },
    plain: 'municipalityId',
  },
  Residence: {
    personal: {
      personId: owner,
      way: withRow('how the residence was confirmed'),
      birthDate: withRow('votes from a certain age on'),
      districtId: withRow('votes of a part of the municipality'),
      mark: withRow('one human votes once, also with two accounts; cannot be read back'),
      confirmedAt: withRow('since when'),
      confirmedById: person,
    },
    plain: 'municipalityId',
  },
  ResidenceRequest: {
    personal: {
      personId: owner,
      firstName: withRow('letter with a code; deleted once the code was typed, or after eight weeks'),
      lastName: withRow('letter with a code; deleted once the code was typed, or after eight weeks'),
      birthDate: withRow('compared with the register; deleted once the code was typed, or after eight weeks'),
      street: withRow('letter with a code; deleted once the code was typed, or after eight weeks'),
      postcode: withRow('letter with a code; deleted once the code was typed, or after eight weeks'),
      place: withRow('letter with a code; deleted once the code was typed, or after eight weeks'),
      districtId: withRow('votes of a part of the municipality'),
      requestedAt: withRow('who waits longest is first'),
      codeHash: withRow('proof that the letter arrived'),
      letterAt: withRow('the code ends'),
      letterById: person,
      tries: withRow('codes cannot be guessed'),
      declinedAt: withRow('the person is told'),
      declineReason: withRow('the person is told'),
    },
    plain: 'municipalityId',
  },
  Invitation: {
    personal: {
      email: { why: 'whom to invite', gone: 'row deleted with the account, or 30 days after acceptance or expiry' },
      roles: withRow('what the invited person is to do'),
      invitedById: owner,
    },
    plain: 'municipalityId tokenHash createdAt expiresAt acceptedAt',
  },
  ChronicleEntry: {
    personal: { actorId: person },
    plain: 'municipalityId id at kind subjectKind subjectId public facts',
  },
  Notice: {
    personal: {
      personId: owner,
      kind: withRow('how often the person wants to hear of it'),
      role: withRow('why this person is told'),
      followId: withRow('why this person is told'),
      pace: withRow('when it is mailed'),
      createdAt: withRow('nobody is told twice; deleted after a year'),
      mailedAt: withRow('nobody is told twice'),
      readAt: withRow('what is new is counted'),
    },
    plain: 'municipalityId entryId subjectKind subjectId path line',
  },
  Follow: {
    personal: {
      personId: owner,
      kind: withRow('what the person wants to hear of'),
      subjectId: withRow('what the person wants to hear of'),
      name: withRow('how the person calls a place'),
      latitude: withRow('news around a place the person chose'),
      longitude: withRow('news around a place the person chose'),
      radius: withRow('news around a place the person chose'),
      followedAt: withRow('own list'),
    },
    plain: 'municipalityId id',
  },
  NoticePreference: {
    personal: {
      personId: owner,
      kind: withRow('how often the person wants to hear of it'),
      pace: withRow('how often the person wants to hear of it'),
      changedAt: withRow('since when'),
    },
    plain: 'municipalityId',
  },
  MailStop: {
    personal: {
      personId: owner,
      email: withRow('no mails to a mailbox that does not exist'),
      reason: withRow('what the mail server said'),
      stoppedAt: withRow('the person is told since when'),
    },
    plain: 'municipalityId',
  },
  NewsletterConsent: {
    personal: {
      personId: owner,
      text: withRow('proof of consent'),
      givenAt: withRow('proof of consent'),
      withdrawnAt: withRow('proof that it ended'),
    },
    plain: 'municipalityId id',
  },
  Newsletter: {
    personal: { createdById: person, scheduledById: person },
    plain: 'municipalityId id targetKind targetId subject text createdAt changedAt scheduledFor startedAt',
  },
  NewsletterRecipient: {
    personal: { personId: owner, sentAt: withRow('nobody gets it twice'), failedAt: withRow('the mailbox is gone') },
    plain: 'municipalityId newsletterId',
  },
  Idea: {
    personal: {
      authorId: person,
      title: published('the proposal; emptied when the author had withdrawn it'),
      text: published('the proposal; emptied when the author had withdrawn it'),
      latitude: published('where it is about; emptied when the author had withdrawn it'),
      longitude: published('where it is about; emptied when the author had withdrawn it'),
    },
    plain:
      'municipalityId id number status statusSince topicId districtId phaseId wishCost photoId submittedAt channel supportCount commentCount mergedIntoId withdrawnAt hiddenAt heldAt',
  },
  SearchEntry: {
    personal: {
      title: published('copied from what is found by the database; goes and changes with it'),
      text: published('copied from what is found by the database; goes and changes with it'),
      words: published('made from what is found by the database; goes and changes with it'),
    },
    plain: 'municipalityId kind subjectId path visible aboutKind aboutId',
  },
  IdeaSupport: {
    personal: { personId: owner, supportedAt: withRow('everybody counts once') },
    plain: 'municipalityId ideaId',
  },
  IdeaAnswer: {
    personal: { answeredById: person, text: published('answer of the administration') },
    plain: 'municipalityId id ideaId status reason forwardedTo answeredAt',
  },
  IdeaDraft: {
    personal: {
      personId: owner,
      title: withRow('nothing begun gets lost; deleted after 30 days'),
      text: withRow('nothing begun gets lost; deleted after 30 days'),
      latitude: withRow('nothing begun gets lost; deleted after 30 days'),
      longitude: withRow('nothing begun gets lost; deleted after 30 days'),
    },
    plain: 'municipalityId tokenHash ideaId topicId districtId phaseId wishCost photoId updatedAt',
  },
  IdeaVersion: {
    personal: {
      writtenById: person,
      title: published('what changed in an idea; emptied when its author had withdrawn it'),
      text: published('what changed in an idea; emptied when its author had withdrawn it'),
      note: published('what changed in an idea; emptied when its author had withdrawn it'),
    },
    plain: 'municipalityId ideaId number writtenAt amendmentId redactedAt',
  },
  IdeaAmendment: {
    personal: {
      proposedById: person,
      title: published('a proposed change; emptied when it or its idea had been withdrawn, or never was public'),
      text: published('a proposed change; emptied when it or its idea had been withdrawn, or never was public'),
      reason: published('a proposed change; emptied when it or its idea had been withdrawn, or never was public'),
      decidedById: person,
      answer: published('why it was declined; emptied with the proposal'),
    },
    plain: 'municipalityId id ideaId baseVersion proposedAt takenAt declinedAt withdrawnAt heldAt hiddenAt redactedAt',
  },
  IdeaCoauthor: {
    personal: { personId: owner, joinedAt: withRow('since when the person writes along') },
    plain: 'municipalityId ideaId',
  },
  CoauthorInvitation: {
    personal: {
      email: {
        why: 'whom to invite',
        gone: 'row deleted when it is taken up, with the account of either side, or 30 days after its end',
      },
      invitedById: owner,
    },
    plain: 'municipalityId id tokenHash ideaId createdAt expiresAt',
  },
  OnBehalfEntry: {
    personal: {
      enteredById: person,
      contactEmail: {
        why: 'receipt and answer for somebody without an account',
        gone: 'emptied once the answer is told or the idea taken over, on request, or a year after entering',
      },
      contactAddress: {
        why: 'receipt and answer for somebody without an account',
        gone: 'emptied once the answer is told or the idea taken over, on request, or a year after entering',
      },
    },
    plain: 'municipalityId ideaId enteredAt toldAt claimHash receiptAt claimedAt',
  },
  ImportRun: {
    personal: { startedById: person },
    plain:
      'municipalityId id fileName fileHash state columns mapping addAreas total done stored known refused createdAt finishedAt cancelAskedAt undoneAt kept',
  },
  ExportRun: {
    personal: { startedById: person },
    plain: 'municipalityId id subject format state total done bytes createdAt finishedAt cancelAskedAt fileGoneAt',
  },
  Photo: {
    personal: {
      uploadedById: { why: 'who may use an upload', gone: 'emptied when the account is deleted' },
      description: published('for those who cannot see the picture'),
    },
    plain: 'municipalityId id state width height uploadedAt',
  },
  Project: {
    personal: {
      contactName: { why: 'whom to ask', gone: 'emptied when the account with this address is deleted' },
      contactEmail: { why: 'whom to ask', gone: 'emptied when the account with this address is deleted' },
    },
    plain:
      'municipalityId id number title summary description department topicId districtId place latitude longitude state startFirstPromised endFirstPromised costFirstPromised startPlanned endPlanned startActual endActual costEstimate costApproved costSpent createdAt publishedAt lastUpdateAt search',
  },
  ProjectUpdate: {
    personal: { writtenById: person },
    plain: 'municipalityId id projectId title text photoId createdAt publishedAt',
  },
  Process: {
    personal: {
      contactName: { why: 'whom to ask', gone: 'emptied when the account with this address is deleted' },
      contactEmail: { why: 'whom to ask', gone: 'emptied when the account with this address is deleted' },
      createdById: person,
    },
    plain:
      'municipalityId id number blueprint title summary purpose openText fixedText level area topicId department decidedBy decidedOn decidedOnFirst resultText resultAt createdAt publishedAt publicationToldAt stoppedAt stopReason',
  },
  ProcessDistrict: { personal: {}, plain: 'municipalityId processId districtId' },
  Phase: {
    personal: {},
    plain:
      'municipalityId id processId position kind title text startsAt endsAt startsFirst endsFirst settings openingToldAt closingToldAt',
  },
  PhaseExtension: { personal: { byId: person }, plain: 'municipalityId id phaseId field was now reason at' },
  ProcessDocument: { personal: { addedById: person }, plain: 'municipalityId id processId title url bytes addedAt' },
  Poll: {
    personal: { createdById: person },
    plain:
      'municipalityId id number processId phaseId title summary purpose decidedBy afterwards access minimumAge paper receipts eligible createdAt releasedAt seedHash seed closedAt countedAt countProgress ballotsOnline ballotsPaper',
  },
  PollDistrict: { personal: {}, plain: 'municipalityId pollId districtId' },
  PollQuestion: {
    personal: {},
    plain:
      'municipalityId id pollId position kind title text minimum maximum budget points shuffled rule districtId result',
  },
  PollOption: {
    personal: {},
    plain: 'municipalityId id questionId position title text pro contra place latitude longitude photoId cost passive',
  },
  PollKey: { personal: {}, plain: 'municipalityId pollId sealedKey sealedSeed' },
  Ballot: {
    personal: {
      voterKey: {
        why: 'one ballot per voter, replaceable until the close',
        gone: 'with the close, when the key it was made with is destroyed',
      },
      sealed: {
        why: 'the vote, and the receipt by which the voter finds it in the public file',
        gone: 'with the close: marks and receipt stay, without the voter',
      },
    },
    plain: 'municipalityId pollId channel',
  },
  CountedBallot: { personal: {}, plain: 'municipalityId pollId position channel receipt marks' },
  PollParticipation: { personal: { personId: owner }, plain: 'municipalityId pollId' },
  PollCodeBatch: {
    personal: { createdById: person },
    plain: 'municipalityId id pollId kind size note createdAt voidedAt usedCount voidCount',
  },
  PollCode: { personal: {}, plain: 'municipalityId pollId codeHash batchId used void' },
  PaperHandout: {
    personal: {
      voterKey: {
        why: 'who got a paper ballot does not vote online as well',
        gone: 'with the close',
      },
      handedOutById: person,
    },
    plain: 'municipalityId pollId',
  },
  PaperSheet: {
    personal: { firstById: person, secondById: person, settledById: person },
    plain: 'municipalityId pollId codeHash firstMarks secondMarks agreedAt invalid',
  },
  Budget: {
    personal: { createdById: person },
    plain:
      'municipalityId id number processId ballotKind rule maximum points checkUntil createdAt fixedAt pollId importedFrom decidedAt comparison',
  },
  BudgetPot: { personal: {}, plain: 'municipalityId id budgetId position title amount districtId' },
  Proposal: {
    personal: {
      title: published('the proposal, as its idea'),
      summary: published('the proposal, as its idea'),
      latitude: published('where it is about'),
      longitude: published('where it is about'),
    },
    plain:
      'municipalityId id number budgetId potId ideaId ownWords wishCost cost state reason combinedIntoId optionId won projectId createdAt',
  },
  ProposalCheck: {
    personal: { checkedById: person },
    plain: 'municipalityId id proposalId aspect department deadline askedAt verdict reason cost checkedAt',
  },
  CombinationOffer: {
    personal: { offeredById: person },
    plain: 'municipalityId id budgetId title summary wishCost offeredAt endedAt',
  },
  CombinationConsent: {
    personal: {
      personId: person,
      agreed: { why: 'proposals are combined only with the consent of their authors', gone: 'stays, names nobody' },
      answeredAt: { why: 'proposals are combined only with the consent of their authors', gone: 'stays, names nobody' },
    },
    plain: 'municipalityId offerId proposalId',
  },
  CouncilDecision: {
    personal: { byId: person },
    plain: 'municipalityId id proposalId realised reason resolution decidedOn at',
  },
  Comment: {
    personal: {
      authorId: person,
      text: published('part of the discussion; emptied when withdrawn, or never shown'),
    },
    plain:
      'municipalityId id threadId parentId rootId depth stance official office writtenAt editedAt withdrawnAt hiddenAt heldAt helpfulCount answerCount',
  },
  CommentVersion: {
    personal: { text: published('what was mended stays visible; deleted when the comment is withdrawn') },
    plain: 'municipalityId id commentId stance writtenAt',
  },
  CommentHelpful: {
    personal: { personId: owner, markedAt: withRow('everybody counts once') },
    plain: 'municipalityId commentId',
  },
  Thread: {
    personal: {},
    plain:
      'municipalityId id subjectKind visible closedAt commentCount proCount contraCount neutralCount officialCount',
  },
  LegalPage: { personal: { updatedById: person }, plain: 'municipalityId kind language body updatedAt' },
  ClosedCapability: { personal: { closedById: person }, plain: 'municipalityId capability closedAt' },
  BarrierReport: {
    personal: {
      email: { why: 'an answer', gone: 'emptied when the report is done or the account with this address is deleted' },
      doneById: person,
    },
    plain: 'municipalityId id page text language reportedAt answer doneAt',
  },
  ModerationCase: {
    personal: {
      authorId: { why: 'whose contribution it is; history of an author', gone: 'emptied when the account is deleted' },
      claimedById: person,
    },
    plain: 'municipalityId id number subjectKind subjectId origin heldFor openedAt claimedAt closedAt',
  },
  Report: {
    personal: {
      reporterId: {
        why: 'to tell the outcome',
        gone: 'emptied when the account is deleted, or a year after the decision',
      },
      email: {
        why: 'to tell the outcome',
        gone: 'emptied once told, or when the account with this address is deleted',
      },
      stopKey: { why: 'one click ends the mails', gone: 'emptied with the address' },
      text: { why: 'what is reported', gone: 'emptied when the account is deleted, or a year after the decision' },
    },
    plain: 'municipalityId id caseId language rule reportedAt',
  },
  ModerationDecision: {
    personal: {
      decidedById: person,
      secondById: person,
      endedById: person,
      passage: { why: 'which words are meant', gone: 'emptied when the account of the author is deleted' },
      text: { why: 'reasons of a decision', gone: 'emptied when the account of the author is deleted' },
      endedText: { why: 'why it was taken back', gone: 'emptied when the account of the author is deleted' },
      objection: { why: 'what the second pair of eyes saw', gone: 'emptied when the account of the author is deleted' },
    },
    plain:
      'municipalityId id caseId measure rule warned suspendedDays automatic decidedAt needsSecond hiddenMeanwhile secondAt effectiveAt endedAt',
  },
  Appeal: {
    personal: {
      personId: owner,
      text: withRow('why the author does not agree'),
      madeAt: withRow('oldest first'),
      granted: withRow('what came of it'),
      answer: withRow('reasons of the second look'),
      decidedById: person,
      decidedAt: withRow('what came of it'),
    },
    plain: 'municipalityId id decisionId',
  },
  LockedOriginal: {
    personal: {
      title: {
        why: 'an appeal can bring it back',
        gone: 'deleted by the clock, or when the account of the author is deleted',
      },
      text: {
        why: 'an appeal can bring it back',
        gone: 'deleted by the clock, or when the account of the author is deleted',
      },
      lockedAt: withRow('how long it is kept'),
      deleteAfter: withRow('how long it is kept'),
    },
    plain: 'municipalityId decisionId',
  },
  Suspension: {
    personal: {
      personId: owner,
      startsAt: withRow('since when'),
      endsAt: withRow('until when'),
      liftedAt: withRow('taken back'),
    },
    plain: 'municipalityId decisionId',
  },
  ContributionTrace: {
    personal: {
      personId: owner,
      fingerprint: withRow('nobody sends the same again and again; deleted after 30 days'),
      at: withRow('nobody sends too much at once; deleted after 30 days'),
    },
    plain: 'municipalityId id subjectKind',
  },
  ModerationSettings: {
    personal: {},
    plain: 'municipalityId fourEyes hideMeanwhile holdFirst maxLinks keepOriginalDays changedAt',
  },
  Municipality: {
    personal: {},
    plain:
      'id ags ars name kind land district population areaKm2 latitude longitude boundary brandColour crestPhotoId headerPhotoId address contactEmail contactPhone answerWithin version foundedAt',
  },
  MunicipalityHost: { personal: {}, plain: 'municipalityId host' },
  District: { personal: {}, plain: 'municipalityId id name latitude longitude position' },
  Topic: { personal: {}, plain: 'municipalityId id name icon position' },
  RunningNumber: { personal: {}, plain: 'municipalityId kind last' },
  SetupLink: { personal: {}, plain: 'tokenHash createdAt expiresAt usedAt' },
  Milestone: {
    personal: {},
    plain: 'municipalityId id projectId title weight position firstPromised planned actual cancelledOn',
  },
  ImportedIdea: { personal: {}, plain: 'municipalityId sourceKey ideaId runId' },
  ProjectIdea: { personal: {}, plain: 'municipalityId projectId ideaId linkedAt' },
  ProjectChange: { personal: {}, plain: 'municipalityId id updateId milestoneId field was now reason explanation' },
}
