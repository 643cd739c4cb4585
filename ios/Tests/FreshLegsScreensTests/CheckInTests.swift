import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct CheckInTests {
  let bridge = PreviewBridge()
  let preview: PreviewModels

  init() { preview = PreviewModels(bridge: bridge) }

  private var models: AppModels { preview.models }

  /// The whole app, at a form.
  private func hand(at destination: Destination) -> Hand {
    models.navigation.go(destination)
    return Hand(app: models)
  }

  /// Turns a scale up, as a screen reader does.
  private func turn(_ hand: Hand, up name: String, times: Int) async throws {
    try await hand.eventually("there is a scale “\(name)”") { hand.scale(name) != nil }
    for _ in 0..<times {
      hand.scale(name)?.increment?()
      await hand.settle()
    }
  }

  @Test("a morning is written with a few touches, and the form closes")
  func morning() async throws {
    let hand = hand(at: .checkIn())
    try await turn(hand, up: hand.words.checkinHeaviness, times: 7)
    try await hand.touch(hand.words.checkinSleepMore)
    try await hand.touch(hand.words.checkin(BodyPlace(part: .shin, side: .left)))
    let form = models.checkIn.checkIn
    #expect(form.legHeaviness == 6)
    #expect(form.sleepH == 7.25)
    #expect(form.soreness == [Soreness(part: .shin, side: .left, level: 4)])
    try await hand.touch(hand.words.partsSave)
    try await hand.eventually("the form closes") { models.navigation.path == [.today] }
    #expect(bridge.calls.contains("writeEntry"))
  }

  @Test("what is wrong stands beside its field and above the form, until it is read")
  func wrongField() async throws {
    let hand = hand(at: .checkIn())
    try await hand.sees(hand.words.checkinHeaviness)
    models.checkIn.checkIn.sleepH = 25
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.partsNoticeBadFields)
    #expect(hand.screen.all.filter { $0.text == "must be 0 to 24 hours" }.count == 2)
    #expect(models.navigation.path.count == 2)
    #expect(!bridge.calls.contains("editEntry"))
    try await hand.touch(hand.words.partsUnderstood)
    #expect(!hand.says("must be 0 to 24 hours"))
  }

  @Test("a level of soreness is said beneath the drawing, and taken back with the place")
  func soreness() async throws {
    let hand = hand(at: .checkIn())
    let knee = BodyPlace(part: .knee, side: .right)
    try await hand.touch(hand.words.checkin(knee))
    try await turn(hand, up: hand.words.checkin(knee), times: 2)
    #expect(models.checkIn.checkIn.soreness.first?.level == 6)
    #expect(hand.touchable(hand.words.checkin(knee))?.value == hand.words.checkinOf(value: "6", top: "10"))
    #expect(hand.touchable(hand.words.checkin(knee))?.isSelected == true)
    try await hand.touch(hand.words.checkin(knee))
    #expect(models.checkIn.checkIn.soreness.isEmpty)
    #expect(hand.touchable(hand.words.checkin(knee))?.value == hand.words.checkinNotMarked)
  }

  @Test("what cannot be drawn is marked in the list")
  func list() async throws {
    let hand = hand(at: .checkIn())
    try await hand.touch(hand.words.checkinList)
    try await hand.touch(hand.words.checkin(BodyPlace(part: .elsewhere, side: .left)))
    #expect(models.checkIn.checkIn.soreness.map(\.part) == [.elsewhere])
    #expect(hand.nameless == [])
  }

  @Test("what is seldom said is folded away, and open where something of it is said")
  func folded() async throws {
    let hand = hand(at: .checkIn())
    try await hand.touch(hand.words.checkinMoreMorning)
    try await hand.write("52,5", into: hand.words.checkinResting)
    #expect(models.checkIn.checkIn.restingHeartRateBpm == 52.5)
    try await hand.write("seven", into: hand.words.checkinCycle)
    try await hand.sees(hand.words.checkinNoNumber)
    #expect(models.checkIn.checkIn.cycleDay == nil)
    #expect(hand.nameless == [])
  }

  @Test("a morning that is half said is still there after another form was filled in")
  func otherKinds() async throws {
    let hand = hand(at: .checkIn())
    try await turn(hand, up: hand.words.checkinHeaviness, times: 4)
    try await hand.touch(hand.words.checkinKindShoes)
    try await hand.write("Blue ones", into: hand.words.checkinShoesName)
    try await hand.touch(hand.words.partsSave)
    try await hand.eventually("the morning is there again") { models.checkIn.checkIn.legHeaviness == 3 }
    #expect(models.navigation.path == [.today, .checkIn()])
    #expect(bridge.calls.filter { $0 == "writeEntry" }.count == 1)
  }

  @Test("nothing is saved before a symptom is chosen, and its questions are asked then")
  func symptom() async throws {
    let hand = hand(at: .checkIn(kind: .symptom))
    let words = hand.words
    try await hand.sees(words.checkinFelt)
    #expect(hand.touchable(words.partsSave) == nil)
    #expect(!hand.says(words.checkinHowMuch))
    try await hand.touch(words.checkin(SymptomKind.swelling))
    try await hand.sees("Is it in one leg only?")
    #expect(hand.says(words.checkinQuestions))
    try await hand.touch(words.partsYes)
    #expect(models.checkIn.symptom.circumstances == [.oneLegOnly])
    try await hand.touch(words.partsNo)
    #expect(models.checkIn.symptom.circumstances == [])
    #expect(hand.touchable(words.partsNo)?.isSelected == true)
    #expect(hand.nameless == [])
    try await hand.touch(words.partsSave)
    try await hand.eventually("the form closes") { models.navigation.path == [.today] }
  }

  @Test("questions that cannot be fetched are asked again, and the form can be saved meanwhile")
  func questionsFail() async throws {
    let hand = hand(at: .checkIn(kind: .symptom))
    try await hand.sees(hand.words.checkinFelt)
    try await hand.eventually("everything else is there") { models.review.runs.value != nil }
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.checkinSymptomPain)
    try await hand.sees(hand.words.partsNoticeBusy)
    #expect(hand.touchable(hand.words.partsSave) != nil)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsRetry)
    try await hand.sees("Is it in one leg only?")
  }

  @Test("a symptom is in one part, on one side or on both")
  func symptomPlace() async throws {
    let hand = hand(at: .checkIn(kind: .symptom))
    let (left, right) = (BodyPlace(part: .knee, side: .left), BodyPlace(part: .knee, side: .right))
    try await hand.touch(hand.words.checkin(SymptomKind.pain))
    try await hand.touch(hand.words.checkin(left))
    try await hand.touch(hand.words.checkin(right))
    #expect(models.checkIn.symptom.side == .both)
    try await hand.touch(hand.words.checkin(left))
    #expect(models.checkIn.symptom.side == .right)
    try await hand.touch(hand.words.checkin(BodyPlace(part: .shin, side: .left)))
    #expect(models.checkIn.symptom.part == .shin)
    try await hand.touch(hand.words.checkin(BodyPlace(part: .shin, side: .left)))
    #expect(models.checkIn.symptom.part == nil)
  }

  @Test("an end that is open is closed by a touch, and opened again")
  func absence() async throws {
    let hand = hand(at: .checkIn(kind: .absence, day: "2026-06-16"))
    try await hand.touch(hand.words.checkinAbsenceIll)
    try await hand.touch(hand.words.checkinUntil)
    #expect(models.checkIn.absence == Absence(state: .ill, until: "2026-06-16"))
    try await hand.touch(hand.words.checkinOpenEnd)
    #expect(models.checkIn.absence.until == nil)
  }

  @Test("legs that are no longer heavy need no choice")
  func legsToday() async throws {
    let hand = hand(at: .checkIn(kind: .legsToday))
    try await hand.touch(hand.words.checkinFeelHeavy)
    try await hand.touch(hand.words.checkinChoiceWalk)
    #expect(models.checkIn.legsToday == LegsToday(feel: .heavy, choice: .walk))
    try await hand.touch(hand.words.checkinFeelFresh)
    #expect(models.checkIn.legsToday == LegsToday(feel: .fresh))
    #expect(!hand.says(hand.words.checkinChoice))
  }

  @Test("a figure from a laboratory stays as it was typed when its unit changes")
  func haemoglobin() async throws {
    let hand = hand(at: .checkIn(kind: .blood))
    try await hand.write("14,2", into: hand.words.checkinHaemoglobin(unit: "g/l"))
    try await hand.touch("g/dl")
    #expect(models.checkIn.blood.haemoglobinGPerL == 142)
    #expect(hand.field(hand.words.checkinHaemoglobin(unit: "g/dl"))?.value == "14,2")
  }

  @Test("ways are typed in the runner's own unit")
  func miles() async throws {
    var profile = try await bridge.profile()
    profile.units = .imperial
    try await bridge.saveProfile(draft: profile)
    let hand = hand(at: .checkIn(kind: .activity))
    try await hand.touch(hand.words.checkinActivityRun)
    try await hand.write("2", into: hand.words.checkinDistance(unit: hand.words.partsUnitMile))
    #expect(models.checkIn.activity.distanceM == 3_218.688)
  }

  @Test("food and drink are about one of the day's runs, or the whole day")
  func runOfTheDay() async throws {
    let hand = hand(at: .checkIn(kind: .intake))
    try await hand.sees(hand.words.checkinWhichRun)
    #expect(hand.touchable(hand.words.checkinWholeDay)?.isSelected == true)
    try await hand.touch("7.56 km")
    #expect(models.checkIn.intake.run == "0199b2c4-7a00-7000-8000-000000000001")
    try await hand.touch(hand.words.checkinWholeDay)
    #expect(models.checkIn.intake.run == nil)
  }

  @Test("an entry that is changed is not written anew")
  func change() async throws {
    let hand = hand(at: .editEntry(id: "entry-1"))
    try await hand.sees(hand.words.checkinEdit)
    try await turn(hand, up: hand.words.checkinMood, times: 1)
    try await hand.touch(hand.words.partsSave)
    try await hand.eventually("the form closes") { models.navigation.path == [.today] }
    #expect(bridge.calls.contains("editEntry"))
    #expect(!bridge.calls.contains("writeEntry"))
  }

  @Test("an entry is deleted only once that was asked again")
  func delete() async throws {
    let hand = hand(at: .editEntry(id: "entry-1"))
    try await hand.touch(hand.words.partsDelete)
    try await hand.sees(hand.words.checkinDeleteQuestion)
    #expect(!bridge.calls.contains("deleteEntry"))
    try await hand.touch(hand.words.partsCancel)
    #expect(!bridge.calls.contains("deleteEntry"))
    try await hand.touch(hand.words.partsDelete)
    try await hand.touch(hand.words.partsDelete)
    try await hand.eventually("the form closes") { models.navigation.path == [.today] }
    #expect(bridge.calls.contains("deleteEntry"))
  }

  @Test("what cannot be fetched is said, and fetched again")
  func failed() async throws {
    bridge.fail(with: .Storage(reason: "read it"))
    for destination in [Destination.checkIn(), .editEntry(id: "entry-1")] {
      let hand = hand(at: destination)
      await hand.settle()
      // The screens beneath it say the same of what they fetch.
      try await hand.eventually("this could not be fetched") {
        (destination == .checkIn() ? models.today.today.notice : models.journal.entry.notice) != nil
      }
      try await hand.sees(hand.words.partsNoticeStorage)
      #expect(hand.touchable(hand.words.partsSave) == nil)
      #expect(hand.nameless == [])
      bridge.fail(with: nil)
      try await hand.touch(hand.words.partsRetry)
      try await hand.sees(hand.words.checkinHeaviness)
      models.navigation.back()
      hand.screen.leave()
      bridge.fail(with: .Storage(reason: "read it"))
    }
  }
}

extension Hand {
  /// A scale, which a screen reader turns up and down.
  fileprivate func scale(_ name: String) -> StageNode? {
    screen.all.first { $0.increment != nil && $0.label == name }
  }
}
