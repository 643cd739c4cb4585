import FreshLegsKit
import SwiftUI

/// How the run was: effort, legs, where. Every answer may be left out.
struct RunCardForm: View {
  @Environment(\.words) private var words
  let checkIn: CheckInModel
  /// The id of the run that the card is about.
  let run: String

  var body: some View {
    if case .runCard(let card) = checkIn.draft, card.run == run {
      if checkIn.saved != nil {
        Panel(.calm) { PanelTitle(words.runCardKept, symbol: "checkmark.circle") }
      } else {
        Section(words.runCard) {
          RunCardQuestions(checkIn: checkIn, card: card)
          MainButton(words.partsSave) { await checkIn.save() }.disabled(checkIn.isSaving)
        }
        NoticePanel(checkIn.notice) { checkIn.notice = nil }
      }
    } else {
      Section(words.runCard) { ProgressView(words.partsLoading) }
    }
  }
}

extension CheckInModel {
  /// Begins the card of a run; one that was begun is not begun anew.
  func beginCard(of run: String) {
    if case .runCard(let begun) = draft, begun.run == run { return }
    begin(.runCard(RunCard(run: run)))
  }
}

private struct RunCardQuestions: View {
  @Environment(\.words) private var words
  let checkIn: CheckInModel
  let card: RunCard

  var body: some View {
    StepsRow(
      words.runEffort, value: card.rpe.map { Int($0) }, range: 0...10, lowest: words.checkinRest,
      highest: words.checkinMaximal, said: ofTen, unsaid: words.partsUnsaid, wrong: checkIn.reasonFor("rpe")
    ) { step in
      change { $0.rpe = step.map { Double($0) } }
    }
    Small(words.runEffortScale)
    StepsRow(
      words.runLegs, value: card.legHeaviness.map { Int($0) }, range: 0...10, lowest: words.checkinFresh,
      highest: words.checkinHeaviest, said: ofTen, unsaid: words.partsUnsaid,
      wrong: checkIn.reasonFor("leg_heaviness")
    ) { step in
      change { $0.legHeaviness = step.map { UInt8($0) } }
    }
    if (card.legHeaviness ?? 0) > 0 {
      places
      Wrong(checkIn.reasonFor("heavy_where"))
      Chips(
        words.runHelped, options: Self.steps, isChosen: { card.helped.contains($0) }, label: words.run.of(_:),
        onChoose: { step in
          change { card in
            if card.helped.contains(step) { card.helped.removeAll { $0 == step } } else { card.helped.append(step) }
          }
        })
    }
    TextLine(words.runNote, text: note, wrong: checkIn.reasonFor("note"), isLong: true)
  }

  /// Where the legs were heavy, and for each place on which side.
  @ViewBuilder private var places: some View {
    Chips(
      words.runWhere, options: Self.parts, isChosen: { part in card.heavyWhere.contains { $0.part == part } },
      label: words.run.of(_:),
      onChoose: { part in
        change { card in
          let others = card.heavyWhere.filter { $0.part != part }
          let isNew = others.count == card.heavyWhere.count
          card.heavyWhere = isNew ? others + [BodyPlace(part: part, side: .both)] : others
        }
      })
    ForEach(card.heavyWhere, id: \.part) { place in
      Chips(
        words.run.of(place.part), options: [BodySide.left, .right, .both], isChosen: { $0 == place.side },
        label: words.run.of(_:),
        onChoose: { side in
          change { card in
            card.heavyWhere = card.heavyWhere.map {
              $0.part == place.part ? BodyPlace(part: place.part, side: side) : $0
            }
          }
        })
    }
  }

  private var note: Binding<String> {
    let checkIn = checkIn
    return Binding(
      get: { checkIn.runCard.note ?? "" },
      set: { checkIn.runCard.note = $0.allSatisfy(\.isWhitespace) ? nil : $0 })
  }

  private func ofTen(_ value: Int) -> String { words.runOfTen(value: "\(value)") }

  private func change(_ how: (inout RunCard) -> Void) { how(&checkIn.runCard) }

  /// What carries a runner, from above to below.
  private static let parts: [BodyPart] = [
    .glutes, .hipFlexors, .quadriceps, .hamstrings, .adductors, .knee, .shin, .calf, .foot,
  ]

  private static let steps: [RescueStep] = [
    .accept, .ease, .tall, .steps, .breathe, .landmark, .selfTalk, .fuel, .walk, .cutShort,
  ]
}
