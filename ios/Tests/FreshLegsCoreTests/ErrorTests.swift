import Foundation
import FreshLegsCore
import Testing

@testable import FreshLegsLive

/// Errors cross as what they are, with what they hold.
@Suite struct Errors {
  @Test("every error of the library is Swift's own, once")
  func everyError() throws {
    let reason = "fail on purpose"
    let expected: [CompanionError] = [
      .WrongKey, .Busy, .StorageFull, .Storage(reason: reason), .TooNew(found: 9, known: 4),
      .BadInput(reason: reason, offset: 7),
      .BadFields(errors: [FieldError(field: "probe", reason: "is wrong on purpose")]),
      .NotFound(what: "what is not there"), .Broken, .Internal(reason: reason),
    ]
    let probe = Probe()
    #expect(probe.failures() == expected.count)
    for (number, error) in expected.enumerated() {
      #expect(throws: error) { try probe.fail(number: UInt32(number)) }
    }
    #expect(throws: CompanionError.NotFound(what: "an error of this number")) {
      try probe.fail(number: probe.failures())
    }
  }

  @Test("what really goes wrong comes as the error that says so")
  func realErrors() throws {
    let scratch = try Scratch()
    #expect(failure { try Companion(folder: scratch.path, key: Data(count: 31)) }?.isBadInput == true)
    let companion = try scratch.open()
    #expect(throws: CompanionError.Busy) { try scratch.open() }
    #expect(failure { try decode(characteristic: "2A37", value: Data([0x16])) }?.isBadInput == true)
    let nobody = "01970000-0000-7000-8000-000000000000"
    #expect(failure { try companion.run(id: nobody) }?.isNotFound == true)
    var draft = try companion.profile()
    draft.maximalHeartRateBpm = 20
    let refusal = failure { try companion.saveProfile(draft: draft) }
    #expect(refusal?.wrongFields == ["maximal_heart_rate_bpm"])
  }

  @Test("a wrong key is told from damage, and touches nothing")
  func wrongKey() throws {
    let scratch = try Scratch()
    _ = try scratch.open().profile()
    #expect(throws: CompanionError.WrongKey) { try Companion(folder: scratch.path, key: Data(count: 32)) }
    #expect(try scratch.open().setAside() == nil)
  }

  @Test("a panic is an error, and the library goes on")
  func panic() throws {
    let probe = Probe()
    let error = failure { try probe.panic() }
    #expect(error?.localizedDescription == "on purpose")
    #expect(!(error is CompanionError))
    #expect(throws: CompanionError.Internal(reason: "go on: a defect in Fresh Legs is in the way")) {
      try asked(probe.panic)
    }
    #expect(probe.count() == 1)
  }

  @Test("what a shell throws comes back as what it threw, whatever that is")
  func shellErrors() throws {
    let probe = Probe()
    let ours = ShellError.Failed(reason: "speak: no voice")
    let view = try anyView()
    #expect(throws: ours) { try probe.show(shell: Listener { throw ours }, view: view, times: 1) }
    let unexpected = Listener { throw CocoaError(.fileNoSuchFile) }
    #expect(failure { try probe.show(shell: unexpected, view: view, times: 1) } is ShellError)
  }
}

/// A view of a run that has only just begun.
func anyView() throws -> LiveView {
  let scratch = try Scratch()
  let run = try scratch.open().startSimulation(options: .minutes(1), shell: Listener())
  _ = try run.waitUntilOver(timeoutMs: longMs)
  return run.view()
}
