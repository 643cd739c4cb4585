import Foundation
import FreshLegsKit
import Testing

@testable import FreshLegsApp

@Suite struct ArrivalTests {
  private func arrival(_ link: String) -> Arrival? { URL(string: link).flatMap { Arrival.of($0) } }

  @Test("links show screens or do something")
  func links() {
    #expect(arrival("freshlegs://guide/breathing") == .open(.guide(slug: "breathing")))
    #expect(arrival("freshlegs://check-in") == .open(.checkIn()))
    #expect(arrival("freshlegs://heavy") == .heavy)
    #expect(arrival("freshlegs://easy-run") == .easyRun)
  }

  @Test("nothing else is listened to")
  func others() {
    #expect(arrival("freshlegs://nowhere") == nil)
    #expect(arrival("https://example.org/freshlegs") == nil)
  }

  @Test("a file of another app is taken in")
  func files() {
    let file = URL(fileURLWithPath: "/inbox/run.fit")
    #expect(Arrival.of(file) == .take(file))
  }

  @Test("what a file is goes by its name")
  func incoming() {
    let names: [(String, Incoming)] = [
      ("a.FIT", .run), ("a.gpx", .run), ("a", .run), ("a.csv", .journal), ("a.json", .everything),
      ("a.freshlegs", .backup),
    ]
    for (name, what) in names { #expect(Incoming(path: "/x/\(name)") == what) }
  }
}
