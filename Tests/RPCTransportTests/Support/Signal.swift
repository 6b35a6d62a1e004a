@testable import RPCTransport

/// Something that happens once and that a test waits for.
struct Signal: Sendable {
  private let happened = OneShot<Void>()

  func fire() { happened.set(.success(())) }

  func wait() async throws { try await happened.value }
}

/// Waits for as long as it takes to be cancelled, and says so.
func runUntilCancelled(started: Signal, cancelled: Signal) async throws {
  started.fire()
  do {
    try await Task.sleep(for: .seconds(3_600))
  } catch {
    cancelled.fire()
    throw error
  }
}
