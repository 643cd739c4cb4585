// Stands in for the part of WidgetKit that draws Live Activities, after
// https://developer.apple.com/documentation/widgetkit/activityconfiguration, …/activityviewcontext, …/dynamicisland,
// …/dynamicislandexpandedregion and …/dynamicislandexpandedregionposition.

import ActivityKit
import Foundation
import SwiftUI

public struct ActivityViewContext<Attributes> where Attributes: ActivityAttributes {
  public let state: Attributes.ContentState
  public let attributes: Attributes
  public let isStale: Bool
  public let activityID: String

  /// For tests.
  public init(stageState state: Attributes.ContentState, attributes: Attributes, isStale: Bool = false) {
    self.state = state
    self.attributes = attributes
    self.isStale = isStale
    activityID = "stage"
  }
}

public struct ActivityConfiguration<Attributes>: WidgetConfiguration where Attributes: ActivityAttributes {
  public typealias Body = Never

  public init<Content: View>(
    for attributesType: Attributes.Type,
    @ViewBuilder content: @escaping (ActivityViewContext<Attributes>) -> Content,
    dynamicIsland: @escaping (ActivityViewContext<Attributes>) -> DynamicIsland
  ) {}
}

@MainActor @preconcurrency
public struct DynamicIsland {
  public init<Expanded, CompactLeading: View, CompactTrailing: View, Minimal: View>(
    @DynamicIslandExpandedContentBuilder expanded: @escaping () -> DynamicIslandExpandedContent<Expanded>,
    @ViewBuilder compactLeading: @escaping () -> CompactLeading,
    @ViewBuilder compactTrailing: @escaping () -> CompactTrailing,
    @ViewBuilder minimal: @escaping () -> Minimal
  ) where Expanded: View {}

  public func widgetURL(_ url: URL?) -> DynamicIsland { self }
  public func keylineTint(_ color: Color?) -> DynamicIsland { self }
}

public struct DynamicIslandExpandedRegionPosition: Equatable, Sendable {
  let name: String
  public static let center = Self(name: "center")
  public static let leading = Self(name: "leading")
  public static let trailing = Self(name: "trailing")
  public static let bottom = Self(name: "bottom")
}

@MainActor @preconcurrency
public struct DynamicIslandExpandedRegion<Content> where Content: View {
  let content: () -> Content

  public init(
    _ position: DynamicIslandExpandedRegionPosition,
    priority: Double = 0.0,
    @ViewBuilder content: @escaping () -> Content
  ) { self.content = content }
}

@MainActor @preconcurrency
public struct DynamicIslandExpandedContent<Content> where Content: View {
  let content: Content
}

@resultBuilder
public struct DynamicIslandExpandedContentBuilder {
  @MainActor public static func buildExpression<Content: View>(
    _ region: DynamicIslandExpandedRegion<Content>
  ) -> DynamicIslandExpandedContent<Content> { DynamicIslandExpandedContent(content: region.content()) }

  @MainActor public static func buildBlock<each Content: View>(
    _ content: repeat DynamicIslandExpandedContent<each Content>
  ) -> DynamicIslandExpandedContent<AnyView> { DynamicIslandExpandedContent(content: AnyView(EmptyView())) }
}

extension View {
  public func activityBackgroundTint(_ color: Color?) -> some View { self }
  public func activitySystemActionForegroundColor(_ color: Color?) -> some View { self }
}
