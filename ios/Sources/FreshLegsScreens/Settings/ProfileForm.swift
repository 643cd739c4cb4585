import Foundation
import FreshLegsKit

/// What the form about the runner says so far; numbers as they were typed.
struct ProfileForm: Equatable {
  var profile: ProfileDraft
  var history: BackgroundDraft
  var resting: String
  var maximal: String
  var birthYear: String

  init(_ profile: ProfileDraft, _ history: BackgroundDraft) {
    self.profile = profile
    self.history = history
    resting = profile.restingHeartRateBpm.map { "\($0)" } ?? ""
    maximal = profile.maximalHeartRateBpm.map { "\($0)" } ?? ""
    birthYear = history.birthYear.map { "\($0)" } ?? ""
  }

  /// The drafts with the numbers in them; `nil` where one of them is no number.
  var drafts: (profile: ProfileDraft, history: BackgroundDraft)? {
    guard ![resting, maximal, birthYear].contains(where: Self.isWrong) else { return nil }
    var (profile, history) = (profile, history)
    profile.restingHeartRateBpm = Self.number(resting)
    profile.maximalHeartRateBpm = Self.number(maximal)
    history.birthYear = Self.number(birthYear).map { Int32($0) }
    return (profile, history)
  }

  /// Whether something else than a whole number is written there.
  static func isWrong(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) && number(text) == nil }

  /// What is written there; `nil` where it is nothing, or no whole number.
  static func number(_ text: String) -> UInt16? { UInt16(text.trimmingCharacters(in: .whitespacesAndNewlines)) }
}
