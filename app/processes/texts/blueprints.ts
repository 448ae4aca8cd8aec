import { defineTexts } from '#app/ui/texts.ts'

type PhaseWords = readonly { title: string; text: string }[]

/** What a new process of each blueprint is filled with; the phases in the order of blueprints.ts. */
export const blueprintTexts = defineTexts({
  de: {
    ideaBox: {
      title: 'Ständiger Ideenkasten',
      about: 'Menschen reichen jederzeit Ideen zu einem Thema ein. Die Verwaltung antwortet auf jede.',
      duration: 'ohne Ende',
      summary: 'Hier sammeln wir dauerhaft Ideen. Die Verwaltung antwortet auf jede.',
      purpose:
        'Gute Ideen kommen nicht nach Terminplan. Deshalb ist dieser Ideenkasten immer offen.\n\nReichen Sie Ihre Idee ein oder unterstützen Sie eine, die schon da ist. Die Verwaltung liest jede Idee und sagt öffentlich, was daraus wird.',
      open: 'Alles, wofür die Kommune zuständig ist und was allen zugutekommt.',
      fixed: 'Nicht möglich ist, was gegen ein Gesetz verstößt oder nur einer einzelnen Person nützt.',
      decidedBy: 'Das zuständige Amt, bei größeren Vorhaben der Rat',
      phases: [
        { title: 'Ideen einreichen', text: 'Reichen Sie Ihre Idee ein oder unterstützen Sie andere.' },
      ] as PhaseWords,
    },
    ideasAndAnswer: {
      title: 'Ideen sammeln und beantworten',
      about: 'Sechs Wochen lang Ideen zu einer Frage. Danach prüft die Verwaltung und antwortet auf jede.',
      duration: '14 Wochen',
      summary: 'Sagen Sie uns, was Ihnen wichtig ist. Die Verwaltung antwortet auf jede Idee.',
      purpose:
        'Sie kennen Ihren Ort am besten. Wir möchten wissen, was fehlt, was stört und was besser gehen kann.\n\nReichen Sie Ihre Idee ein, mit Ort und Foto, wenn Sie mögen. Nach der Sammlung prüft die Verwaltung jede Idee und antwortet öffentlich.',
      open: 'Welche Ideen wir aufgreifen und in welcher Reihenfolge.',
      fixed: 'Der Rahmen des Haushalts und die gesetzlichen Vorgaben.',
      decidedBy: 'Der zuständige Ausschuss',
      phases: [
        { title: 'Ideen einreichen', text: 'Reichen Sie Ihre Idee ein oder unterstützen Sie andere.' },
        { title: 'Die Verwaltung prüft', text: 'Die Fachleute prüfen, was möglich ist, und antworten auf jede Idee.' },
        { title: 'Ergebnis', text: 'Hier steht, welche Ideen umgesetzt werden und warum andere nicht.' },
      ],
    },
    ideasAndVote: {
      title: 'Ideen und Abstimmung',
      about: 'Ideen sammeln, gemeinsam besprechen, dann abstimmen. Das Ergebnis ist für alle sichtbar.',
      duration: '13 Wochen',
      summary: 'Erst sammeln wir Ideen, dann reden wir darüber, dann stimmen Sie ab.',
      purpose:
        'Wir wollen nicht nur fragen, sondern gemeinsam entscheiden.\n\nZuerst sammeln wir Ideen. Dann prüft die Verwaltung, was geht, und Sie diskutieren die Vorschläge. Am Ende stimmen Sie ab.',
      open: 'Welcher Vorschlag gewinnt. Die Verwaltung setzt ihn um, wenn der Rat zustimmt.',
      fixed: 'Die Kosten müssen in den Haushalt passen. Was rechtlich nicht geht, kommt nicht zur Abstimmung.',
      decidedBy: 'Der Rat auf Grundlage der Abstimmung',
      phases: [
        { title: 'Ideen einreichen', text: 'Reichen Sie Ihre Idee ein oder unterstützen Sie andere.' },
        {
          title: 'Vorschläge besprechen',
          text: 'Die Verwaltung prüft die Ideen. Sagen Sie, was dafür und was dagegen spricht.',
        },
        { title: 'Abstimmen', text: 'Sie wählen aus den geprüften Vorschlägen.' },
        { title: 'Ergebnis', text: 'Hier steht, wie die Abstimmung ausging und was nun geschieht.' },
      ],
    },
    poll: {
      title: 'Abstimmung',
      about:
        'Eine oder mehrere Fragen, zwei Wochen Zeit, geheim und nachzählbar. Danach steht das Ergebnis für alle da.',
      duration: '6 Wochen',
      summary: 'Stimmen Sie ab: geheim, in zwei Minuten und so, dass alle nachzählen können.',
      purpose:
        'Vor dieser Entscheidung möchten wir wissen, was Sie wollen.\n\nSie stimmen geheim ab und können Ihre Stimme bis zum Schluss ändern. Danach veröffentlichen wir das Ergebnis und alle Stimmzettel ohne Namen.',
      open: 'Welche der Möglichkeiten wir verfolgen.',
      fixed: 'Zur Wahl steht nur, was rechtlich möglich ist und sich bezahlen lässt.',
      decidedBy: 'Der Rat auf Grundlage der Abstimmung',
      phases: [
        { title: 'Abstimmen', text: 'Lesen Sie, worum es geht, und geben Sie Ihre Stimme ab.' },
        { title: 'Ergebnis', text: 'Hier steht, wie die Abstimmung ausging und was nun geschieht.' },
      ],
    },
    participatoryBudget: {
      title: 'Bürgerhaushalt',
      about: 'Menschen schlagen Projekte vor, die Verwaltung rechnet, alle verteilen ein festes Budget.',
      duration: '21 Wochen',
      summary: 'Sie schlagen vor und entscheiden mit, wofür ein Teil des Haushalts ausgegeben wird.',
      purpose:
        'Ein Teil des Haushalts gehört Ihren Ideen. Sie schlagen Projekte vor, die Verwaltung prüft Kosten und Machbarkeit.\n\nDanach verteilen alle gemeinsam das Budget. Was gewinnt, wird umgesetzt.',
      open: 'Wofür das Budget ausgegeben wird.',
      fixed: 'Die Höhe des Budgets und die Obergrenze je Projekt. Es geht nur um Aufgaben der Kommune.',
      decidedBy: 'Die Menschen vor Ort; der Rat bestätigt das Ergebnis',
      phases: [
        { title: 'Informieren', text: 'So funktioniert der Bürgerhaushalt: Budget, Regeln, Termine.' },
        { title: 'Projekte vorschlagen', text: 'Schlagen Sie ein Projekt vor oder unterstützen Sie andere.' },
        {
          title: 'Die Verwaltung prüft und rechnet',
          text: 'Jeder Vorschlag bekommt eine Einschätzung und einen Preis.',
        },
        { title: 'Budget verteilen', text: 'Sie wählen Projekte, bis das Budget verteilt ist.' },
        { title: 'Ergebnis', text: 'Hier steht, welche Projekte umgesetzt werden.' },
      ],
    },
    draftConsultation: {
      title: 'Stellungnahmen zu einem Entwurf',
      about: 'Ein Entwurf liegt offen. Menschen und Organisationen nehmen Stellung, die Verwaltung wägt ab.',
      duration: '17 Wochen',
      summary: 'Der Entwurf liegt offen. Lesen Sie ihn und sagen Sie, was besser werden soll.',
      purpose:
        'Bevor der Rat beschließt, möchten wir Ihre Meinung zum Entwurf hören.\n\nLesen Sie den Entwurf und schreiben Sie Ihre Stellungnahme. Die Verwaltung antwortet auf jede und erklärt, was sich dadurch ändert.',
      open: 'Der Wortlaut des Entwurfs und die vorgeschlagenen Maßnahmen.',
      fixed: 'Der Auftrag des Rats und die gesetzlichen Vorgaben.',
      decidedBy: 'Der Rat',
      phases: [
        { title: 'Entwurf lesen', text: 'Der Entwurf steht unter „Unterlagen“ bereit.' },
        { title: 'Stellung nehmen', text: 'Schreiben Sie, was Sie am Entwurf ändern würden und warum.' },
        { title: 'Die Verwaltung wägt ab', text: 'Jede Stellungnahme bekommt eine begründete Antwort.' },
        { title: 'Ergebnis', text: 'Hier stehen der überarbeitete Entwurf und alle Antworten.' },
      ],
    },
    strategyProcess: {
      title: 'Strategieprozess',
      about: 'Gemeinsam Ziele für die nächsten Jahre finden: sammeln, diskutieren, Entwurf kommentieren.',
      duration: '24 Wochen',
      summary: 'Wo soll unsere Kommune in zehn Jahren stehen? Entwickeln Sie die Strategie mit.',
      purpose:
        'Wir erarbeiten eine Strategie für die kommenden Jahre. Sie soll nicht am Schreibtisch entstehen, sondern mit den Menschen, die hier leben und arbeiten.\n\nErst sammeln wir Ziele und Ideen, dann diskutieren wir sie. Zum Schluss kommentieren Sie den Entwurf.',
      open: 'Die Ziele, ihre Reihenfolge und die ersten Vorhaben.',
      fixed: 'Gesetzliche Pflichten und beschlossene Haushalte.',
      decidedBy: 'Der Rat',
      phases: [
        { title: 'Informieren', text: 'Wo wir stehen: Zahlen, Stärken, Schwächen.' },
        { title: 'Ziele und Ideen sammeln', text: 'Was soll sich ändern? Was soll bleiben?' },
        { title: 'Ziele diskutieren', text: 'Welche Ziele sind die wichtigsten? Was spricht dafür, was dagegen?' },
        { title: 'Entwurf kommentieren', text: 'Lesen Sie den Entwurf der Strategie und nehmen Sie Stellung.' },
        { title: 'Ergebnis', text: 'Hier steht die beschlossene Strategie.' },
      ],
    },
    survey: {
      title: 'Umfrage',
      about: 'Wenige klare Fragen, vier Wochen Zeit, danach eine öffentliche Auswertung.',
      duration: '11 Wochen',
      summary: 'Fünf Minuten für Ihre Meinung. Die Auswertung lesen Sie danach hier.',
      purpose:
        'Für eine gute Entscheidung brauchen wir Ihre Einschätzung.\n\nDie Umfrage dauert etwa fünf Minuten und ist anonym. Die Auswertung veröffentlichen wir auf dieser Seite.',
      open: 'Ihre Antworten fließen in die Planung ein.',
      fixed: 'Die Umfrage ist keine Abstimmung. Sie ersetzt keinen Beschluss.',
      decidedBy: 'Das zuständige Amt',
      phases: [
        { title: 'Fragen beantworten', text: 'Nehmen Sie sich fünf Minuten Zeit.' },
        { title: 'Die Verwaltung wertet aus', text: 'Die Antworten werden gezählt und zusammengefasst.' },
        { title: 'Ergebnis', text: 'Hier steht die Auswertung und was daraus folgt.' },
      ],
    },
  },
  en: {
    ideaBox: {
      title: 'Standing idea box',
      about: 'People submit ideas on a topic at any time. The administration answers every one.',
      duration: 'open-ended',
      summary: 'We collect ideas here all year round. The administration answers every one.',
      purpose:
        'Good ideas do not come on schedule. That is why this idea box is always open.\n\nSubmit your idea or support one that is there. The administration reads every idea and says in public what becomes of it.',
      open: 'Everything the municipality is responsible for and that serves everybody.',
      fixed: 'What breaks a law or serves a single person is not possible.',
      decidedBy: 'The office in charge, for larger projects the council',
      phases: [{ title: 'Submit ideas', text: 'Submit your idea or support others.' }],
    },
    ideasAndAnswer: {
      title: 'Collect ideas and answer',
      about: 'Six weeks of ideas on one question. Then the administration checks and answers every one.',
      duration: '14 weeks',
      summary: 'Tell us what matters to you. The administration answers every idea.',
      purpose:
        'You know your place best. We want to know what is missing, what bothers you and what could be better.\n\nSubmit your idea, with a place and a photo if you like. Afterwards the administration checks every idea and answers in public.',
      open: 'Which ideas we take up and in what order.',
      fixed: 'The limits of the budget and the law.',
      decidedBy: 'The committee in charge',
      phases: [
        { title: 'Submit ideas', text: 'Submit your idea or support others.' },
        { title: 'The administration checks', text: 'Experts check what is possible and answer every idea.' },
        { title: 'Result', text: 'Which ideas are realised, and why others are not.' },
      ],
    },
    ideasAndVote: {
      title: 'Ideas and vote',
      about: 'Collect ideas, talk about them, then vote. Everybody sees the result.',
      duration: '13 weeks',
      summary: 'First we collect ideas, then we talk about them, then you vote.',
      purpose:
        'We do not only want to ask but to decide together.\n\nFirst we collect ideas. Then the administration checks what is possible and you discuss the proposals. In the end you vote.',
      open: 'Which proposal wins. The administration realises it if the council agrees.',
      fixed: 'The cost must fit the budget. What the law forbids is not put to the vote.',
      decidedBy: 'The council, based on the vote',
      phases: [
        { title: 'Submit ideas', text: 'Submit your idea or support others.' },
        { title: 'Discuss proposals', text: 'The administration checks the ideas. Say what speaks for and against.' },
        { title: 'Vote', text: 'You choose among the proposals that were checked.' },
        { title: 'Result', text: 'How the vote ended and what happens now.' },
      ],
    },
    poll: {
      title: 'Vote',
      about: 'One or several questions, two weeks, secret and open to recount. Then everybody sees the result.',
      duration: '6 weeks',
      summary: 'Vote in secret, within two minutes, and so that everybody can recount.',
      purpose:
        'Before this decision we want to know what you want.\n\nYou vote in secret and can change your vote until the end. Then we publish the result and all ballots without names.',
      open: 'Which of the options we pursue.',
      fixed: 'Only what is legal and can be paid for is put to the vote.',
      decidedBy: 'The council, based on the vote',
      phases: [
        { title: 'Vote', text: 'Read what it is about and cast your vote.' },
        { title: 'Result', text: 'How the vote ended and what happens now.' },
      ],
    },
    participatoryBudget: {
      title: 'Participatory budget',
      about: 'People propose projects, the administration calculates, everybody spends a fixed budget.',
      duration: '21 weeks',
      summary: 'You propose and help decide what part of the budget is spent on.',
      purpose:
        'Part of the budget belongs to your ideas. You propose projects, the administration checks cost and feasibility.\n\nThen everybody spends the budget together. What wins is realised.',
      open: 'What the budget is spent on.',
      fixed: 'The size of the budget and the limit per project. Only tasks of the municipality count.',
      decidedBy: 'The people; the council confirms the result',
      phases: [
        { title: 'Learn more', text: 'How the participatory budget works: budget, rules, dates.' },
        { title: 'Propose projects', text: 'Propose a project or support others.' },
        { title: 'The administration calculates', text: 'Every proposal gets an assessment and a price.' },
        { title: 'Spend the budget', text: 'You choose projects until the budget is spent.' },
        { title: 'Result', text: 'Which projects are realised.' },
      ],
    },
    draftConsultation: {
      title: 'Consultation on a draft',
      about: 'A draft is laid open. People and organisations comment, the administration weighs.',
      duration: '17 weeks',
      summary: 'The draft is laid open. Read it and say what should be better.',
      purpose:
        'Before the council decides, we want to hear your opinion on the draft.\n\nRead the draft and write your statement. The administration answers every one and explains what changes.',
      open: 'The wording of the draft and the measures proposed.',
      fixed: 'The order of the council and the law.',
      decidedBy: 'The council',
      phases: [
        { title: 'Read the draft', text: 'The draft is among the documents.' },
        { title: 'Comment', text: 'Write what you would change about the draft, and why.' },
        { title: 'The administration weighs', text: 'Every statement gets a reasoned answer.' },
        { title: 'Result', text: 'The revised draft and all answers.' },
      ],
    },
    strategyProcess: {
      title: 'Strategy process',
      about: 'Find goals for the years to come: collect, discuss, comment on the draft.',
      duration: '24 weeks',
      summary: 'Where should our municipality stand in ten years? Help develop the strategy.',
      purpose:
        'We work out a strategy for the coming years. It should not come from a desk but from the people who live and work here.\n\nFirst we collect goals and ideas, then we discuss them. In the end you comment on the draft.',
      open: 'The goals, their order and the first projects.',
      fixed: 'Legal duties and budgets already decided.',
      decidedBy: 'The council',
      phases: [
        { title: 'Learn more', text: 'Where we stand: figures, strengths, weaknesses.' },
        { title: 'Collect goals and ideas', text: 'What should change? What should stay?' },
        { title: 'Discuss goals', text: 'Which goals matter most? What speaks for and against?' },
        { title: 'Comment on the draft', text: 'Read the draft strategy and comment.' },
        { title: 'Result', text: 'The strategy as decided.' },
      ],
    },
    survey: {
      title: 'Survey',
      about: 'A few clear questions, four weeks, then a public evaluation.',
      duration: '11 weeks',
      summary: 'Five minutes for your opinion. You read the evaluation here afterwards.',
      purpose:
        'We need your view for a good decision.\n\nThe survey takes about five minutes and is anonymous. We publish the evaluation on this page.',
      open: 'Your answers become part of the planning.',
      fixed: 'The survey is no vote. It does not replace a decision of the council.',
      decidedBy: 'The office in charge',
      phases: [
        { title: 'Answer the questions', text: 'Take five minutes.' },
        { title: 'The administration evaluates', text: 'The answers are counted and summed up.' },
        { title: 'Result', text: 'The evaluation and what follows from it.' },
      ],
    },
  },
})
