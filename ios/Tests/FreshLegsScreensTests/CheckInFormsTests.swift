import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

/// One entry of every kind, with as much as it takes to see all fields.
private let drafts: [Draft] = [
  .checkIn(CheckIn(soreness: [Soreness(part: .calf, side: .both, level: 3)], rmssdMs: 48.37)),
  .runCard(RunCard(heavyWhere: [BodyPlace(part: .calf, side: .left)])),
  .intake(Intake(fluidMl: 1_500, bodyMassBeforeKg: 68.27, ironRichMeals: 9)),
  .blood(BloodResult(ferritinUgPerL: 40)), .activity(Activity(activity: .cycling, distanceM: 1_234_567)),
  .shoes(Shoes(name: "Blue ones")),
  .symptom(Symptom(symptom: .pain, part: .achilles, side: .left, since: "2026-06-10")),
  .legsToday(LegsToday(feel: .heavy)), .tag(Tag(tag: .travel)),
  .reading(
    MorningReading(lnRmssd: 3.87, restingHeartRateBpm: 56, seconds: 120, beats: 112, artefactsPercent: 1)),
  .absence(Absence(state: .away, until: "2026-06-20")), .adviceOutcome(AdviceOutcome(advice: .easyDay, tried: true)),
]

@MainActor
struct CheckInFormsTests {
  @Test("every form is worded in every language, and all of it has a name", arguments: Hand.languages)
  func words(language: String) async throws {
    for kind in EntryKind.all {
      let preview = PreviewModels()
      let hand = Hand(CheckInScreen(models: preview.models, kind: kind), models: preview.models, language: language)
      // What a screen loads it loads once it is drawn.
      hand.screen.draw()
      try await hand.eventually("\(kind) is there") { preview.models.review.runs.value != nil }
      #expect(hand.wordless == [], "\(kind)")
      #expect(hand.nameless == [], "\(kind)")
      hand.screen.leave()
    }
  }

  @Test("every entry that is written can be looked at and changed", arguments: Hand.languages)
  func changed(language: String) async throws {
    let preview = PreviewModels()
    for draft in drafts {
      let entry = try await preview.bridge.writeEntry(draft: draft, day: "2026-06-16")
      let hand = Hand(
        CheckInScreen(models: preview.models, editing: entry.id), models: preview.models, language: language)
      try await hand.sees(hand.words.checkinDay)
      #expect(hand.touchable(hand.words.partsSave) != nil, "\(draft.kind)")
      #expect(preview.models.checkIn.draft == draft, "what is only looked at stays as it is")
      #expect(hand.wordless == [], "\(draft.kind)")
      #expect(hand.nameless == [], "\(draft.kind)")
      hand.screen.leave()
    }
  }

  @Test("every part, symptom and circumstance has a word of its own")
  func names() {
    let words = Strings.of("en")
    for names in [
      EntryKind.all.map(words.checkin), ActivityKind.all.map(words.checkin), TagKind.all.map(words.checkin),
      AbsenceState.all.map(words.checkin), LegsFeel.all.map(words.checkin), HeavyChoice.all.map(words.checkin),
      RescueStep.all.map(words.checkin), Illness.all.map(words.checkin), SymptomKind.all.map(words.checkin),
      Circumstance.all.map(words.checkin), BodyPart.all.map(words.checkin),
    ] {
      #expect(Set(names).count == names.count)
      #expect(!names.contains(""))
    }
  }

  @Test("the largest type stacks what does not fit side by side, and leaves nothing out")
  func largestType() async throws {
    let preview = PreviewModels()
    let hand = Hand(
      CheckInScreen(models: preview.models).dynamicTypeSize(.accessibility5), models: preview.models)
    try await hand.touch(hand.words.checkinList)
    for part in BodyPart.all {
      #expect(hand.touchable(hand.words.checkin(BodyPlace(part: part, side: .left))) != nil)
      #expect(hand.touchable(hand.words.checkin(BodyPlace(part: part, side: .right))) != nil)
    }
    #expect(hand.nameless == [])
  }

  @Test("of a part on both sides the other side stays")
  func bothSides() {
    let (both, left) = (BodyPlace(part: .calf, side: .both), BodyPlace(part: .calf, side: .left))
    #expect([both].toggled(left) == [left.opposite])
    #expect([].toggled(left) == [left])
    #expect([left].toggled(left) == [])
  }

  @Test("every place that is touched is at least 48 points each way, and none covers another")
  func fields() {
    for half in BodyHalf.allCases {
      let fields = BodyShape.regions(half).flatMap { region in [1, -1].map { BodyShape.touch(region, $0) } }
      for (index, one) in fields.enumerated() {
        #expect(one.width >= 48 && one.height >= 48)
        #expect(one.minX >= 0 && one.maxX <= BodyShape.size.width && one.maxY <= BodyShape.size.height)
        for other in fields[(index + 1)...] {
          let overlaps =
            one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY
          #expect(!overlaps, "\(half) \(one) \(other)")
        }
      }
    }
  }

  @Test("the right leg is on the left from the front, and on the right from behind")
  func sides() {
    #expect(BodyHalf.front.sign(.right) == -1)
    #expect(BodyHalf.back.sign(.right) == 1)
    let knee = BodyShape.regions(.front).first { $0.part == .knee }
    #expect(knee.map { BodyShape.touch($0, BodyHalf.front.sign(.right)).maxX < BodyShape.size.width / 2 } == true)
  }
}
