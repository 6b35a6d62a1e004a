/// Where a signal is in its life.
public enum SignalStatus: Sendable, Hashable {
  /// Waits for a person, at most until then.
  case pendingApproval(expireTime: Instant)
  /// Waits for the batch.
  case queued(releaseTime: Instant, expireTime: Instant?)
  /// It led to an order (nil: it moved triggers). Final.
  case routed(OrderID?, quantity: Quantity?, reducedBy: Denial?)
  /// A risk rule refused it. Final.
  indirect case denied(Denial, OrderID?)
  /// A person rejected it. Final.
  case rejected(resolution: String)
  /// Nobody approved it in time, or the batch came too late. Final.
  case expired
  /// It had nothing to do: the reason's stable name and a sentence for people. Final.
  case dropped(code: String, message: String)

  public var isFinal: Bool {
    switch self {
    case .pendingApproval, .queued: false
    case .routed, .denied, .rejected, .expired, .dropped: true
    }
  }

  /// As callers match it.
  public var stableName: String {
    switch self {
    case .pendingApproval: "PENDING_APPROVAL"
    case .queued: "QUEUED"
    case .routed: "ROUTED"
    case .denied: "DENIED"
    case .rejected: "REJECTED"
    case .expired: "EXPIRED"
    case .dropped: "DROPPED"
    }
  }

  /// What waits may end in any way; what is final never moves.
  public func leads(to next: SignalStatus) -> Bool { !isFinal && next.isFinal }
}
