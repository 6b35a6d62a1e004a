import RPCCore

/// A call that has a key of idempotency: when its outcome is not known the same call can be made again.
struct Intent: Sendable {
  /// The option that names it.
  let key: String
  let name: String

  init(key: String, name: String) {
    self.key = key
    self.name = name
  }

  init(clientOrderId: String) {
    self.init(key: "--client-order-id", name: clientOrderId)
  }

  func call<Response>(_ body: () async throws -> Response) async throws -> Response {
    do {
      return try await body()
    } catch let error as RPCError where Self.leavesOutcomeOpen(error) {
      throw CallFailure(error, nextSteps: ["repeating it places nothing twice with \(key) \(name)"])
    }
  }

  private static func leavesOutcomeOpen(_ error: RPCError) -> Bool {
    switch error.code {
    case .deadlineExceeded, .unknown, .cancelled, .internal: true
    case .unavailable: !error.isRefusedConnection
    default: false
    }
  }
}
