import AudioToolbox
import FreshLegsKit
import Testing

@testable import FreshLegsPhone

@MainActor
@Suite(.serialized) struct VibratorTests {
  let clock = FakeTimekeeper()
  let vibrator: SystemVibrator

  init() {
    vibrator = SystemVibrator(clock: clock)
    _ = StageSystemSound.take()
  }

  @Test func everyMotionOfACueIsFeltAndNoneRunsIntoTheNext() async {
    vibrator.vibrate(patternMs: [90, 150, 380, 700, 380])
    await until { clock.sleepers == 1 }
    #expect(StageSystemSound.take() == [kSystemSoundID_Vibrate])
    clock.advance(byS: 0.59)
    await settle()
    #expect(StageSystemSound.take().isEmpty)
    clock.advance(byS: 0.02)
    await until { clock.sleepers == 1 }
    #expect(StageSystemSound.take().count == 1)
    clock.advance(byS: 1.11)
    await until { clock.sleepers == 1 }
    #expect(StageSystemSound.take().count == 1)
    clock.advance(byS: 10)
    await settle()
    #expect(StageSystemSound.take().isEmpty)
  }

  @Test func aNewCueAndAStopEndWhatIsLeft() async {
    vibrator.vibrate(patternMs: [380, 150, 380, 150, 380])
    await until { clock.sleepers == 1 }
    vibrator.vibrate(patternMs: [90])
    await until { StageSystemSound.take().count == 2 || clock.sleepers == 1 }
    vibrator.stop()
    await until { clock.sleepers == 0 }
    _ = StageSystemSound.take()
    clock.advance(byS: 10)
    await settle()
    #expect(StageSystemSound.take().isEmpty)
  }

  @Test func nothingToFeelIsNothing() async {
    vibrator.vibrate(patternMs: [])
    await settle()
    vibrator.vibrate(patternMs: [0, 120])
    await until { clock.sleepers == 1 }
    #expect(StageSystemSound.take().isEmpty)
  }
}
