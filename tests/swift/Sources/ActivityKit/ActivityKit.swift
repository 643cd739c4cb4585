// Stands in for ActivityKit, after https://developer.apple.com/documentation/activitykit/activity,
// …/activityattributes, …/activitycontent, …/activityauthorizationinfo, …/alertconfiguration,
// …/activityuidismissalpolicy and …/activitystate.
//
// Whether `Activity` may be sent between isolations Apple's pages leave open: here it may not, which is the stricter.

import Foundation
@_exported import LocalizedResources

public protocol ActivityAttributes: Decodable, Encodable {
  associatedtype ContentState: Decodable, Encodable, Hashable
}

public struct ActivityContent<State>: Codable, Hashable where State: Decodable, State: Encodable, State: Hashable {
  public var state: State
  public var staleDate: Date?
  public var relevanceScore: Double

  public init(state: State, staleDate: Date?, relevanceScore: Double = 0.0) {
    self.state = state
    self.staleDate = staleDate
    self.relevanceScore = relevanceScore
  }
}

extension ActivityContent: Sendable where State: Sendable {}

public enum ActivityState: Codable, Hashable, Sendable {
  case active
  case ended
  case dismissed
  case stale
}

public struct ActivityUIDismissalPolicy: Equatable, Sendable {
  let date: Date?
  public static let `default` = ActivityUIDismissalPolicy(date: nil)
  public static let immediate = ActivityUIDismissalPolicy(date: .distantPast)
  public static func after(_ date: Date) -> ActivityUIDismissalPolicy { ActivityUIDismissalPolicy(date: date) }
}

public struct PushType: Equatable, Hashable, Sendable {
  public static let token = PushType()
}

public struct AlertConfiguration: Sendable {
  public struct AlertSound: Equatable, Sendable {
    let name: String?
    public static var `default`: AlertSound { AlertSound(name: nil) }
    public static func named(_ name: String) -> AlertSound { AlertSound(name: name) }
  }

  public var title: LocalizedStringResource
  public var body: LocalizedStringResource
  public var sound: AlertSound

  public init(title: LocalizedStringResource, body: LocalizedStringResource, sound: AlertSound) {
    self.title = title
    self.body = body
    self.sound = sound
  }
}

public struct ActivityAuthorizationError: Error {}

public final class ActivityAuthorizationInfo {
  public init() {}

  /// Whether the runner lets the app show Live Activities.
  public final var areActivitiesEnabled: Bool { StageActivities.areEnabled }
}

public class Activity<Attributes>: Identifiable where Attributes: ActivityAttributes {
  public typealias ContentState = Attributes.ContentState

  public let id: String
  public let attributes: Attributes
  private let look: StageActivity<Attributes>

  init(_ look: StageActivity<Attributes>) {
    id = look.id
    attributes = look.attributes
    self.look = look
  }

  public var content: ActivityContent<ContentState> { look.content }
  public var activityState: ActivityState { look.state }

  public static var activities: [Activity<Attributes>] {
    StageActivities.all(of: Attributes.self).filter { $0.state != .dismissed }.map { Activity($0) }
  }

  public static func request(
    attributes: Attributes,
    content: ActivityContent<Activity<Attributes>.ContentState>,
    pushType: PushType? = nil
  ) throws -> Activity<Attributes> {
    guard StageActivities.areEnabled, StageActivities.isInFront else { throw ActivityAuthorizationError() }
    return Activity(StageActivities.add(attributes, content))
  }

  public func update(_ content: ActivityContent<Activity<Attributes>.ContentState>) async { look.take(content, nil) }

  public func update(
    _ content: ActivityContent<Activity<Attributes>.ContentState>,
    alertConfiguration: AlertConfiguration?
  ) async {
    look.take(content, alertConfiguration)
  }

  public func end(
    _ content: ActivityContent<Activity<Attributes>.ContentState>?,
    dismissalPolicy: ActivityUIDismissalPolicy = .default
  ) async {
    if let content { look.take(content, nil) }
    look.end(dismissalPolicy)
  }
}
