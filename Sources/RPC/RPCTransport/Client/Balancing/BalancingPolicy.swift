/// Decides which addresses are connected to, and which of them calls go to. A value that does nothing itself: it is
/// told what happens, and answers with what is to be done.
protocol BalancingPolicy: Sendable {
  /// Those that left keep their running calls and get no more.
  mutating func addressesChanged(_ addresses: [EndpointAddress]) -> [BalancingAction]

  /// A call is made while some addresses are idle.
  mutating func connectionWanted() -> [BalancingAction]

  mutating func changed(_ address: EndpointAddress, _ change: AddressChange) -> [BalancingAction]

  /// The time that ``BalancingAction/startAttemptTimer`` asked for has passed.
  mutating func attemptTimerFired() -> [BalancingAction]

  /// That of all addresses together.
  var state: ConnectivityState { get }

  /// Calls go to these by turns.
  var readyAddresses: [EndpointAddress] { get }

  /// Those that a call should have tried: ``connectionWanted()`` does it.
  var idleAddresses: [EndpointAddress] { get }
}

/// What has happened to an address without being asked for.
enum AddressChange: Hashable, Sendable {
  case ready
  /// The attempt to connect has failed; its backoff begins.
  case failed
  /// The backoff has passed.
  case backoffPassed
  /// The connection that was ready has been lost, or takes no more calls.
  case lost
}

enum BalancingAction: Hashable, Sendable {
  /// To one that is idle.
  case connect(EndpointAddress)
  /// An attempt ends; a connection finishes its calls.
  case disconnect(EndpointAddress)
  /// The addresses may be wrong by now.
  case resolve
  /// For ``BalancingPolicy/attemptTimerFired()``; one that runs is forgotten.
  case startAttemptTimer
}
