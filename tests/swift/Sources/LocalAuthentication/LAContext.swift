// Follows Apple's documentation: Local Authentication › "LAContext", "LAPolicy", "canEvaluatePolicy(_:error:)",
// "evaluatePolicy(_:localizedReason:)".
import Foundation

public enum LAPolicy: Int, @unchecked Sendable {
  case deviceOwnerAuthenticationWithBiometrics = 1
  case deviceOwnerAuthentication = 2
}

open class LAContext: NSObject {
  public override init() { super.init() }

  open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool {
    StageOwner.shared.isSet
  }

  open func evaluatePolicy(
    _ policy: LAPolicy,
    localizedReason: String,
    reply: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    precondition(!localizedReason.isEmpty)
    let isOwner = StageOwner.shared.answer(localizedReason)
    reply(isOwner, isOwner ? nil : StageOwner.Cancelled())
  }

  @discardableResult
  open func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool {
    // So Apple's: without a reason there is an exception.
    precondition(!localizedReason.isEmpty)
    guard StageOwner.shared.answer(localizedReason) else { throw StageOwner.Cancelled() }
    return true
  }
}
