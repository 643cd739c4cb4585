import ActivityKit
import Foundation

/// What can be pressed on the lock screen.
public enum RunPress: String, Codable, Hashable, Sendable, CaseIterable {
  case heavy
  case undo
  case pause
  case resume
}

/// A run on the lock screen and in the Dynamic Island. Nothing about it is fixed while it lasts.
public struct RunActivityAttributes: ActivityAttributes, Equatable, Sendable {
  /// The numbers of a run, as the runner writes them. What is not fresh is absent.
  public struct Numbers: Codable, Hashable, Sendable {
    /// Since when the clock would have run without a pause: the system counts on from there. `nil` while it stands.
    public var countsFrom: Date?
    /// The time without pauses, as it was when this was written.
    public var time: String
    public var distance: String
    public var pace: String?
    /// Without a unit: a heart stands beside it.
    public var heartRate: String?

    public init(countsFrom: Date?, time: String, distance: String, pace: String? = nil, heartRate: String? = nil) {
      self.countsFrom = countsFrom
      self.time = time
      self.distance = distance
      self.pace = pace
      self.heartRate = heartRate
    }
  }

  /// What is shown now; 4 KB at most, by ActivityKit's rule.
  public struct ContentState: Codable, Hashable, Sendable {
    /// That a run is on, or paused; a red flag before everything else, in the engine's words.
    public var title: String
    /// Whether the title is a red flag.
    public var isSafety: Bool
    /// The last cue's words, as long as they matter.
    public var cue: String?
    /// `nil` where the runner hides the screens.
    public var numbers: Numbers?
    public var isPaused: Bool
    public var presses: [RunPress]

    public init(
      title: String,
      isSafety: Bool = false,
      cue: String? = nil,
      numbers: Numbers? = nil,
      isPaused: Bool = false,
      presses: [RunPress] = []
    ) {
      self.title = title
      self.isSafety = isSafety
      self.cue = cue
      self.numbers = numbers
      self.isPaused = isPaused
      self.presses = presses
    }
  }

  public init() {}
}
