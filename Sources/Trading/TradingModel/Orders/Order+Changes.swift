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
    record.apply(change, to: next, at: time)
    return true
  }

  /// Whether this execution was counted before.
  public func contains(_ executionID: ExecutionID) -> Bool { record.fills.contains(executionID) }

  /// What the order's sums are with one more fill: an error says that it cannot be counted.
  public func sums(with fill: Fill) throws(ArithmeticError) -> FillSums {
    FillSums(
      quantity: try filledQuantity.adding(fill.quantity),
      notional: try filledNotional.adding(fill.price.notional(of: fill.quantity)),
      commission: try commission.adding(fill.commission))
  }

  /// Counts a fill, whatever the status: what a venue executed is executed. On an error nothing has changed.
  public mutating func apply(_ fill: Fill, brokerTime: Instant, at time: Instant) throws(ArithmeticError) {
    apply(fill, sums: try sums(with: fill), brokerTime: brokerTime, at: time)
  }

  /// The same with the sums that ``sums(with:)`` gave.
  public mutating func apply(_ fill: Fill, sums: FillSums, brokerTime: Instant, at time: Instant) {
    // While a change to more is open the venue may have taken it: nothing is complete before its answer.
    let whole = max(terms.quantity, askedQuantity)
    let transition: OrderTransition = sums.quantity < whole ? .fillPartially : .fillCompletely
    // Every row of the table takes both kinds of fill.
    guard let next = status(after: transition) else { return }
    record.count(TimedFill(fill: fill, time: brokerTime), sums: sums)
    record.move(to: next, by: transition)
    record.updateTime = time
  }

  /// What the fills of an order add up to.
  public struct FillSums: Sendable, Hashable {
    let quantity: Quantity
    let notional: Money
    let commission: Money
  }
}

extension OrderRecord {
  fileprivate mutating func apply(_ change: OrderChange, to next: OrderStatus, at time: Instant) {
    move(to: next, by: change.transition)
    switch change {
    case .accepted(let venueOrderID): self.venueOrderID = venueOrderID
    case .rejected(let reason), .expired(let reason): changeParticulars { $0.rejectReason = reason }
    case .modifyRequested(let modification): changeParticulars { $0.pendingModification = modification }
    case .modified(let terms):
      let former = self.terms
      changeParticulars {
        if $0.firstTerms == nil { $0.firstTerms = former }
        $0.pendingModification = nil
      }
      self.terms = terms
      endIfComplete()
    case .modifyRejected:
      changeParticulars { $0.pendingModification = nil }
      endIfComplete()
    case .notFilled(let reason): noFillReason = reason
    case .triggered, .cancelRequested, .cancelled, .cancelRejected, .outcomeUnknown, .released: break
    }
    updateTime = time
  }

  /// A change to no more than what has filled ends it, and so does the refusal of a change to more.
  private mutating func endIfComplete() {
    guard terms.quantity <= filledQuantity, filledQuantity.isPositive else { return }
    move(to: .filled, by: .fillCompletely)
  }

  fileprivate mutating func count(_ fill: Order.TimedFill, sums: Order.FillSums) {
    filledQuantity = sums.quantity
    filledNotional = sums.notional
    commission = sums.commission
    fills.append(fill)
    noFillReason = nil
  }

  fileprivate mutating func move(to next: OrderStatus, by transition: OrderTransition) {
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
      if particulars?.value.pendingModification != nil, !next.awaitsAnswers {
        changeParticulars { $0.pendingModification = nil }
      }
    }
  }
}

extension OrderStatus {
  /// Whether the answer to a change may still come and count: what has been cancelled or has expired may have become
  /// larger before that, and a fill of it that is late is no overfill.
  fileprivate var awaitsAnswers: Bool { self == .cancelled || self == .expired }
}
