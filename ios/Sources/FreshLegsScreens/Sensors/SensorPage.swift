import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// One of the runner's sensors on a sheet: its name, how it counts, what is known of it, and how to be rid of it.
struct SensorPage: View {
  @Environment(\.dismiss) private var dismiss
  @Environment(\.words) private var words
  @State private var name: String
  @State private var isForgetting = false
  private let model: SensorsModel
  /// As it was when the page was opened.
  private let before: KnownSensor

  init(_ known: KnownSensor, model: SensorsModel) {
    before = known
    self.model = model
    _name = State(initialValue: known.name)
  }

  /// As it is now. One that is just forgotten stays on the page while that closes.
  private var known: KnownSensor { model.paired.value?.first { $0.identity == before.identity } ?? before }

  private var row: SensorRow? { model.view.value?.sensors.first { $0.identity == known.identity } }

  private var written: String { name.trimmingCharacters(in: .whitespacesAndNewlines) }

  var body: some View {
    NavigationStack {
      Page(known.name) {
        NoticePanel(model.notice, onRead: model.noticeWasSeen)
        Panel {
          Text(words.of(row?.offers ?? known.offers))
          SensorNow(known: known, row: row)
        }
        Section {
          TextLine(words.sensorsName, text: $name)
          QuietButton(words.partsSave) { await model.rename(known.identity, to: written) }
            .disabled(written.isEmpty || written == known.name)
        }
        if known.offers.contains(.cadence) || known.cadenceFactor != nil { counting }
        if !told.isEmpty { about }
        Section {
          Button(words.sensorsForget, role: .destructive) { isForgetting = true }
            .frame(minHeight: 44)
        }
      }
      .navigationBarTitleDisplayMode(.inline)
      .toolbar {
        ToolbarItem(placement: .confirmationAction) { Button(words.partsClose) { dismiss() } }
      }
      .question(
        words.sensorsForgetQuestion(name: known.name), text: words.sensorsForgetText, isAsked: $isForgetting,
        yes: words.sensorsForget, no: words.partsCancel
      ) { await model.forget(known.identity) }
    }
    // What went wrong before has nothing to do with this sensor.
    .onAppear { model.noticeWasSeen() }
  }

  private var counting: some View {
    Section {
      ChoiceRows(Counting.allCases, chosen: Counting(known.cadenceFactor)) {
        words.of($0)
      } onChoose: { counting in
        Task { await model.setCadenceFactor(known.identity, counting.factor) }
      }
    } header: {
      Text(words.sensorsCounts).font(.headline).textCase(nil).foregroundStyle(.primary)
    } footer: {
      Text(words.sensorsCountsDetail)
    }
  }

  private var told: [(label: String, value: String)] {
    [
      (words.sensorsMaker, known.manufacturer), (words.sensorsModel, known.model),
      (words.sensorsFirmware, known.firmware),
    ].compactMap { label, value in
      guard let value, !value.allSatisfy(\.isWhitespace) else { return nil }
      return (label, value)
    }
  }

  private var about: some View {
    Block(words.sensorsAbout) {
      ForEach(told, id: \.label) { LabeledContent($0.label, value: $0.value) }
    }
  }
}

/// How a sensor counts steps.
private enum Counting: CaseIterable {
  /// It is found out.
  case itself
  case strides
  case steps

  init(_ factor: CadenceFactor?) {
    self =
      switch factor {
      case nil: .itself
      case .strides: .strides
      case .steps: .steps
      }
  }

  var factor: CadenceFactor? {
    switch self {
    case .itself: nil
    case .strides: .strides
    case .steps: .steps
    }
  }
}

extension Strings {
  fileprivate func of(_ counting: Counting) -> String {
    switch counting {
    case .itself: sensorsCountsSelf
    case .strides: sensorsCountsStrides
    case .steps: sensorsCountsSteps
    }
  }
}
