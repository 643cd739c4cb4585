import FreshLegsKit
import SwiftUI

/// The morning reading with a strap. Where none is paired nothing is shown, unless the runner came for it: `isWanted`.
/// `onOpened` is told that the radio was opened for it, so that it is closed with the screen.
struct MorningReadingPanel: View {
  @Environment(\.words) private var words
  let models: AppModels
  let isWanted: Bool
  let onOpened: @MainActor () -> Void
  let go: Go

  private var strap: KnownSensor? {
    models.sensors.paired.value?.filter(\.isStrap).min { $0.priority < $1.priority }
  }

  var body: some View {
    if let reading = models.checkIn.reading {
      ReadingPanel(reading: reading, model: models.checkIn, onAgain: start)
    } else if case .reading = models.checkIn.saved?.draft {
      Panel(.calm) { PanelTitle(words.checkinReadingKept, symbol: "checkmark.circle") }
    } else if strap != nil {
      NoticePanel(models.sensors.view.notice) { Task { await start() } }
      offer
    } else if isWanted {
      Loaded(models.sensors.paired, retry: models.sensors.load) { _ in
        Section {
          Text(words.checkinReadingNoStrap)
          RowButton(words.appSensors, symbol: "sensor.tag.radiowaves.forward") { go(.sensors) }
        }
      }
    }
  }

  @ViewBuilder private var offer: some View {
    let state = models.permissions.state(.bluetooth)
    Panel {
      PanelTitle(words.checkinKindReading, symbol: "heart")
      Small(words.checkinReadingDetail)
      if state != .granted, state != .asking { Small(words.checkinReadingBluetooth) }
      if state == .deniedForGood {
        QuietButton(words.checkinReadingSettings) { models.permissions.openSettings() }
      } else {
        QuietButton(words.checkinReadingStart, symbol: "play", action: start)
      }
    }
  }

  private func start() async {
    guard await models.permissions.ask(.bluetooth) == .granted else { return }
    if models.sensors.handle == nil {
      onOpened()
      await models.sensors.open()
    }
    guard let radio = models.sensors.handle, let strap else { return }
    await models.checkIn.startReading(strap: strap.identity, on: radio)
  }
}

/// A reading as it goes on, and what came of it.
private struct ReadingPanel: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let reading: ReadingView
  let model: CheckInModel
  let onAgain: @MainActor () async -> Void

  var body: some View {
    Panel(reading.refusal == nil ? .calm : .care) {
      PanelTitle(reading.headline, symbol: "heart")
        // It changes by itself, while the runner lies still and looks elsewhere.
        .onChange(of: reading.headline) { AccessibilityNotification.Announcement(reading.headline).post() }
      if let hint = reading.hint { Text(hint) }
      if let refusal = reading.refusal { Text(refusal) }
      if reading.phaseS > 0, reading.phase != .over { progress }
      Flow(spacing: 24) {
        if let rate = reading.reading?.restingHeartRateBpm ?? reading.heartRateBpm {
          Figure(words.checkinReadingRate, words.partsBpm(value: format.number(rate, decimals: 0)))
        }
        if let taken = reading.reading { Figure.rmssd(taken.rmssdMs, format) }
        Figure(words.checkinReadingBeats, format.number(Double(reading.beats), decimals: 0))
      }
      if let taken = reading.reading { Small(taken.quality) }
      answers
    }
  }

  @ViewBuilder private var progress: some View {
    let left = words.checkinReadingLeft(time: format.duration(s: Double(reading.leftS)))
    Bar(1 - Double(reading.leftS) / Double(reading.phaseS), left)
    Small(left).monospacedDigit().accessibilityHidden(true)
  }

  @ViewBuilder private var answers: some View {
    if reading.phase != .over {
      if reading.phase == .settling {
        QuietButton(words.checkinReadingSkip, symbol: "forward") { model.skipSettling() }
      }
      if reading.phase == .measuring {
        QuietButton(words.checkinReadingFinish, symbol: "stop") { model.finishReading() }
      }
      QuietButton(words.partsCancel, symbol: "xmark") { model.cancelReading() }
    } else if reading.reading != nil {
      MainButton(words.checkinReadingKeep, symbol: "tray.and.arrow.down") { await model.keepReading() }
      QuietButton(words.checkinReadingDiscard) { model.cancelReading() }
    } else {
      QuietButton(words.checkinReadingAgain, symbol: "arrow.clockwise", action: onAgain)
      QuietButton(words.partsClose) { model.cancelReading() }
    }
  }
}

/// A reading that is kept is what it is: nothing of it is changed but its day.
struct KeptReading: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let reading: MorningReading

  var body: some View {
    Section {
      Figure(
        words.checkinReadingRate, words.partsBpm(value: format.number(reading.restingHeartRateBpm, decimals: 0)))
      Figure.rmssd(exp(reading.lnRmssd), format)
      Figure(words.checkinReadingBeats, "\(reading.beats)")
    }
  }
}

extension Figure {
  /// The root mean square of successive differences of beats, in milliseconds: a name and a unit of every language.
  fileprivate static func rmssd(_ ms: Double, _ format: Formatting) -> Figure {
    Figure("RMSSD", "\(format.number(ms, decimals: 0)) ms")
  }
}

extension KnownSensor {
  fileprivate var isStrap: Bool { offers.contains(.heartRate) || offers.contains(.beatIntervals) }
}
