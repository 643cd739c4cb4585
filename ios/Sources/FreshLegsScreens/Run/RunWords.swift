import FreshLegsKit
import FreshLegsWords

extension Strings {
  /// The words of a run for what the engine leaves to a shell to name.
  var run: RunWords { RunWords(words: self) }
}

/// The words of a run for what the engine leaves to a shell to name.
struct RunWords {
  let words: Strings

  func of(_ kind: RunKind) -> String {
    switch kind {
    case .easy: words.runKindEasy
    case .treadmill: words.runKindTreadmill
    case .trail: words.runKindTrail
    case .intervals: words.runKindIntervals
    case .race: words.runKindRace
    case .withFriends: words.runKindWithFriends
    }
  }

  func detail(of kind: RunKind) -> String? {
    switch kind {
    case .easy, .intervals: nil
    case .treadmill: words.runKindTreadmillText
    case .trail: words.runKindTrailText
    case .race: words.runKindRaceText
    case .withFriends: words.runKindWithFriendsText
    }
  }

  func of(_ condition: RunCondition) -> String {
    switch condition {
    case .hot: words.runHot
    case .humid: words.runHumid
    case .hilly: words.runHilly
    }
  }

  func of(_ aim: RunAim) -> String {
    switch aim {
    case .free: words.runAimFree
    case .planned: words.runAimPlanned
    case .pace: words.runAimPace
    case .zone: words.runAimZone
    case .heartRate: words.runAimHeartRate
    case .cadence: words.runAimCadence
    }
  }

  func of(_ word: Word) -> String {
    switch word {
    case .heavy: words.runHeavy
    case .easing: words.runWordEasing
    case .better: words.runWordBetter
    case .same: words.runWordSame
    case .worse: words.runWordWorse
    case .pain: words.runWordPain
    case .dizzy: words.runWordDizzy
    case .chest: words.runWordChest
    case .notNow: words.runWordNotNow
    case .undo: words.partsUndo
    case .coachAgain: words.runWordCoachAgain
    }
  }

  func of(_ step: RescueStep) -> String {
    switch step {
    case .accept: words.runRescueAccept
    case .ease: words.runRescueEase
    case .tall: words.runRescueTall
    case .steps: words.runRescueSteps
    case .breathe: words.runRescueBreathe
    case .landmark: words.runRescueLandmark
    case .selfTalk: words.runRescueSelfTalk
    case .fuel: words.runRescueFuel
    case .walk: words.runRescueWalk
    case .cutShort: words.runRescueCutShort
    }
  }

  /// What a run asks for, and why.
  func of(_ permission: Permission) -> (name: String, why: String) {
    switch permission {
    case .location: (words.runPermissionLocation, words.runPermissionLocationWhy)
    case .activity: (words.runPermissionActivity, words.runPermissionActivityWhy)
    case .bluetooth: (words.runPermissionBluetooth, words.runPermissionBluetoothWhy)
    case .notifications: (words.runPermissionNotifications, words.runPermissionNotificationsWhy)
    // A run does not ask for it.
    case .health: ("", "")
    }
  }

  func of(_ link: LinkState?) -> String {
    switch link {
    case .streaming: words.runSensorHeard
    case .connecting, .finding: words.runSensorSearched
    case .silent: words.runSensorSilent
    case .waiting: words.runSensorWaiting
    case nil: words.runSensorUnheard
    }
  }

  func of(_ way: HeavyWay) -> String {
    switch way {
    case .screen: words.runWayScreen
    case .headset: words.runWayHeadset
    case .notification: words.iosWayLiveActivity
    case .knock: words.runWayKnock
    }
  }

  func of(_ way: WithoutHeadphones) -> String {
    switch way {
    case .speaker: words.runSoundSpeaker
    case .vibration: words.runSoundVibration
    case .silent: words.runSoundSilent
    }
  }

  func detail(of way: WithoutHeadphones) -> String {
    switch way {
    case .speaker: words.runSoundSpeakerText
    case .vibration: words.runSoundVibrationText
    case .silent: words.runSoundSilentText
    }
  }

  func of(_ trouble: Trouble) -> String {
    switch trouble {
    case .storageFull: words.runTroubleStorageFull
    case .storageFailing: words.runTroubleStorageFailing
    case .storageBack: words.runTroubleStorageBack
    case .notStored: words.runTroubleNotStored
    case .soundtrackFailing: words.runTroubleSoundtrack
    case .broken: words.partsNoticeBroken
    }
  }

  func of(_ pattern: BreathPattern) -> String {
    words.runBreathPattern(inhale: "\(pattern.steps.inhale)", exhale: "\(pattern.steps.exhale)")
  }

  func of(_ side: BodySide) -> String {
    switch side {
    case .left: words.runSideLeft
    case .right: words.runSideRight
    case .both: words.runSideBoth
    }
  }

  func of(_ side: Side) -> String {
    switch side {
    case .left: words.runSideLeft
    case .right: words.runSideRight
    }
  }

  /// A part of the body that the card of a run asks about.
  func of(_ part: BodyPart) -> String {
    switch part {
    case .glutes: words.runPartGlutes
    case .hipFlexors: words.runPartHipFlexors
    case .quadriceps: words.runPartQuadriceps
    case .hamstrings: words.runPartHamstrings
    case .adductors: words.runPartAdductors
    case .knee: words.runPartKnee
    case .shin: words.runPartShin
    case .calf: words.runPartCalf
    case .foot: words.runPartFoot
    // The engine names the others where they are shown.
    default: ""
    }
  }
}

extension BreathPattern {
  /// Steps of a breath in, and out.
  var steps: (inhale: Int, exhale: Int) {
    switch self {
    case .threeThree: (3, 3)
    case .threeTwo: (3, 2)
    case .twoTwo: (2, 2)
    case .twoOne: (2, 1)
    case .fourFour: (4, 4)
    }
  }
}

/// What makes a run harder today.
enum RunCondition: CaseIterable {
  case hot
  case humid
  case hilly

  /// Where conditions say so.
  var field: WritableKeyPath<Conditions, Bool> {
    switch self {
    case .hot: \.hot
    case .humid: \.humid
    case .hilly: \.hilly
    }
  }
}
