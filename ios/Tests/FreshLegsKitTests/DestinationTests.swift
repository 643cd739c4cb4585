import Testing

@testable import FreshLegsKit

@Suite struct DestinationTests {
  @Test(arguments: [
    (Destination.today, "today"), (.run, "run"), (.journal, "journal"), (.trends, "trends"), (.more, "more"),
    (.checkIn(), "check-in"), (.checkIn(kind: .runCard), "check-in/run_card"), (.editEntry(id: "e-1"), "entry/e-1"),
    (.why(), "why"), (.why(weeks: 4), "why/4"), (.takeAlong, "take-along"), (.plan, "plan"), (.routines, "routines"),
    (.sensors, "sensors"), (.runs, "runs"), (.runReview(id: "r-1"), "runs/r-1"), (.settings(), "settings"),
    (.settings(page: .voice), "settings/voice"), (.guide(), "guide"), (.guide(slug: "breathing"), "guide/breathing"),
  ])
  func everyPlaceHasALinkThatLeadsThere(_ place: Destination, _ link: String) {
    #expect(place.link == "freshlegs://\(link)")
    #expect(Destination.ofLink(place.link) == place)
    #expect(Destination.ofLink(place.link + "/") == place)
  }

  @Test func everyKindOfEntryAndEveryPageOfTheSettingsHasALink() {
    for kind in ["blood", "shoes", "symptom", "legs_today", "tag", "reading", "absence", "advice_outcome"] {
      #expect(Destination.ofLink("freshlegs://check-in/\(kind)")?.link == "freshlegs://check-in/\(kind)")
    }
    for page in SettingsPage.allCases {
      #expect(Destination.ofLink(Destination.settings(page: page).link) == .settings(page: page))
    }
  }

  @Test(arguments: [
    "", "freshlegs://", "freshlegs:///", "https://run", "freshlegs://nowhere", "freshlegs://run/now",
    "freshlegs://entry", "freshlegs://why/0", "freshlegs://why/53", "freshlegs://why/x", "freshlegs://settings/none",
    "freshlegs://runs/1/2", "freshlegs://check-in/none", "freshlegs://guide//x",
  ])
  func whatLeadsNowhereIsNoPlace(_ link: String) {
    #expect(Destination.ofLink(link) == nil)
  }
}

@MainActor
@Suite struct NavigationModelTests {
  let model = NavigationModel()

  @Test func screensLieOnEachOtherAndOneAtTheFootPutsThemAway() {
    model.go(.journal)
    model.go(.editEntry(id: "e-1"))
    model.go(.editEntry(id: "e-1"))
    #expect(model.path == [.journal, .editEntry(id: "e-1")])
    model.go(.run)
    #expect(model.path == [.run])
  }

  @Test func theWayBackEndsAtToday() {
    model.go(.trends)
    model.go(.guide(slug: "breathing"))
    model.back()
    #expect(model.path == [.trends])
    #expect(model.canGoBack)
    model.back()
    #expect(model.path == [.today])
    #expect(!model.canGoBack)
    model.back()
    #expect(model.path == [.today])
  }
}
