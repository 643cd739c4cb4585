import FreshLegsKit
import SwiftUI

/// A run: before it, in it, after it.
struct RunScreen: View {
  let models: AppModels

  var body: some View {
    let run = models.run
    Group {
      switch run.phase {
      case .before(let readiness): BeforeRun(models: models, readiness: readiness)
      case .running(let view), .paused(let view): DuringRun(models: models, view: view)
      case .finished(let summary): AfterRun(models: models, summary: summary)
      case .broken: BrokenRun(run: run)
      }
    }
    .task {
      // What has just ended stays until the runner puts it away.
      if case .before = run.phase { await run.prepare() }
    }
  }
}

private struct BrokenRun: View {
  @Environment(\.words) private var words
  let run: RunModel

  var body: some View {
    Page(words.runBrokenTitle) {
      Section {
        Text(words.runBrokenText)
        MainButton(words.runBrokenNext) { await run.prepare() }
      }
    }
  }
}
