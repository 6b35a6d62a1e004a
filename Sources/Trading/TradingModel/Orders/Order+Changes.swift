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
  /// It was held, and has been sent.
  case released
  case modifyRequested(OrderModification)
  /// What it is to trade from now on; fills so far count against it.
  indirect case modified(OrderTerms)
  case modifyRejected(reason: String)
  case expired(reason: String)

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
    case .released: .release
    case .modifyRequested: .requestModify
    case .modified: .modify
    case .modifyRejected: .rejectModify
    case .expired: .expire
    }
  }
}

extension Order {
  /// The status that `transition` leads to, or nil when the table has no such pair.
  public func status(after transition: OrderTransition) -> OrderStatus? {
    status.after(transition, formerly: status == .pendingModify ? statusBeforeModify : statusBeforeCancel)
  }

  /// Applies a change. False, and nothing changed, when the table has no such pair.
  public mutating func apply(_ change: OrderChange, at time: Instant) -> Bool {
    guard let next = status(after: change.transition) else { return false }
    move(to: next, by: change.transition)
    switch change {
    case .accepted(let venueOrderID): self.venueOrderID = venueOrderID
    case .rejected(let reason), .expired(let reason): rejectReason = reason
    case .modifyRequested(let modification): pendingModification = modification
    case .modified(let terms):
      if firstTerms == nil { firstTerms = self.terms }
      self.terms = terms
      pendingModification = nil
      // A change to no more than what has filled ends it.
      if status.isWorking, leavesQuantity.isZero, filledQuantity.isPositive { move(to: .filled, by: .fillCompletely) }
    case .modifyRejected: pendingModification = nil
    case .notFilled(let reason): noFillReason = reason
    case .triggered, .cancelRequested, .cancelled, .cancelRejected, .outcomeUnknown, .released: break
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
    if next != .pendingModify {
      if next != .pendingCancel || status != .pendingModify {
        statusBeforeModify = nil
      }
    } else if status != .pendingModify {
      statusBeforeModify = status
    } else if let moved = statusBeforeModify?.after(transition) {
      statusBeforeModify = moved
    }
    if next != .pendingCancel {
      statusBeforeCancel = nil
    } else if status != .pendingCancel {
      // A cancel overtakes a change: what it restores is what stood before both.
      statusBeforeCancel = status == .pendingModify ? statusBeforeModify : status
      statusBeforeModify = nil
    } else if let moved = statusBeforeCancel?.after(transition) {
      statusBeforeCancel = moved
    }
    status = next
    if next.isFinal {
      noFillReason = nil
      pendingModification = nil
    }
  }
}
