/// What a broker's report or a command of ours does to an order, besides fills.
public enum OrderChange: Sendable, Hashable {
  case accepted(VenueOrderID)
  case rejected(reason: String)
  case triggered
  case cancelRequested
  case cancelled
  case cancelRejected(reason: String)
  case notFilled(NoFillReason)
  case outcomeUnknown(reason: String)

  /// Its column in the transition table.
  public var transition: OrderTransition {
    switch self {
    case .accepted: .accept
    case .rejected: .reject
    case .triggered: .trigger
    case .cancelRequested: .requestCancel
    case .cancelled: .cancel
    case .cancelRejected: .rejectCancel
    case .notFilled: .remainUnfilled
    case .outcomeUnknown: .loseOutcome
    }
  }
}

extension Order {
  /// The status that `transition` leads to, or nil when the table has no such pair.
  public func status(after transition: OrderTransition) -> OrderStatus? {
    status.after(transition, formerly: statusBeforeCancel)
  }

  /// Applies a change. False, and nothing changed, when the table has no such pair.
  public mutating func apply(_ change: OrderChange, at time: Instant) -> Bool {
    guard let next = status(after: change.transition) else { return false }
    move(to: next, by: change.transition)
    switch change {
    case .accepted(let venueOrderID): self.venueOrderID = venueOrderID
    case .rejected(let reason): rejectReason = reason
    case .notFilled(let reason): noFillReason = reason
    case .triggered, .cancelRequested, .cancelled, .cancelRejected, .outcomeUnknown: break
    }
    updateTime = time
    return true
  }

  /// The column of the table for this fill.
  public func transition(for fill: Fill) throws(ArithmeticError) -> OrderTransition {
    try filledQuantity.adding(fill.quantity) < terms.quantity ? .fillPartially : .fillCompletely
  }

  /// Whether this execution was counted before.
  public func contains(_ executionID: ExecutionID) -> Bool {
    fills.contains { $0.fill.executionID == executionID }
  }

  /// Counts a fill, whatever the status: what a venue executed is executed. On an error nothing has changed.
  public mutating func apply(_ fill: Fill, brokerTime: Instant, at time: Instant) throws(ArithmeticError) {
    let transition = try transition(for: fill)
    let filled = try filledQuantity.adding(fill.quantity)
    let notional = try filledNotional.adding(fill.price.notional(of: fill.quantity))
    let commission = try commission.adding(fill.commission)
    filledQuantity = filled
    filledNotional = notional
    self.commission = commission
    fills.append(TimedFill(fill: fill, time: brokerTime))
    noFillReason = nil
    // Every row of the table takes both kinds of fill.
    if let next = status(after: transition) { move(to: next, by: transition) }
    updateTime = time
  }

  private mutating func move(to next: OrderStatus, by transition: OrderTransition) {
    if next != .pendingCancel {
      statusBeforeCancel = nil
    } else if status != .pendingCancel {
      statusBeforeCancel = status
    } else if let moved = statusBeforeCancel?.after(transition) {
      statusBeforeCancel = moved
    }
    status = next
    if next.isFinal { noFillReason = nil }
  }
}
