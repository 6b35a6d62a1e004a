import OutcryContract

/// A trigger as a stream shows it: in a snapshot, or after something happened to it.
struct TriggerUpdate: Hashable, Sendable {
  /// Nil in a snapshot.
  let event: Outcry.V1.TriggerEventType?
  let trigger: Outcry.V1.Trigger
}
