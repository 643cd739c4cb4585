import SwiftUI

/// Rows that belong together, beneath a title which is written as it is: the system would put it into capitals.
struct Block<Content: View>: View {
  private let title: String
  private let content: Content

  init(_ title: String, @ViewBuilder content: () -> Content) {
    self.title = title
    self.content = content()
  }

  var body: some View {
    Section {
      content
    } header: {
      Text(title)
        .font(.headline)
        .textCase(nil)
        .foregroundStyle(.primary)
    }
  }
}
