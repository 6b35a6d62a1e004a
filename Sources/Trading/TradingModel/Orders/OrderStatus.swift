/// Where an order is in its life. The one table of moves is ``OrderStatus/after(_:formerly:)``.
public enum OrderStatus: UInt8, Sendable, Hashable, CaseIterable {
  /// Refused by a rule of ours; never sent.
  case denied
  /// Sent, no answer yet.
  case submitted
  /// The broker has it.
  case accepted
  /// A stop or stop-limit that became active.
  case triggered
  /// Some of it filled; the rest works.
  case partiallyFilled
  /// All of it filled.
  case filled
  /// A cancel was sent; until it is answered the order may still fill.
  case pendingCancel
  /// Withdrawn. What filled before stays filled.
  case cancelled
  /// Refused by the broker.
  case rejected
  /// Nobody knows whether the broker has it. Never guessed: it stays so until the broker proves otherwise.
  case unknownOutcome
  /// Recorded and not sent: it waits for the order that releases it.
  case held
  /// A change was sent; until it is answered the order works as it was.
  case pendingModify
  /// Its time in force ended it. What filled before stays filled.
  case expired

  /// Whether it may still trade without a further command of ours. A final order accepts a late fill all the same:
  /// venues send them.
  public var isWorking: Bool {
    switch self {
    case .submitted, .accepted, .triggered, .partiallyFilled, .pendingCancel, .unknownOutcome, .held, .pendingModify:
      true
    case .denied, .filled, .cancelled, .rejected, .expired: false
    }
  }

  /// The contrary of ``isWorking``.
  public var isFinal: Bool { !isWorking }
}
