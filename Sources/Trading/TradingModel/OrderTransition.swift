/// What can happen to an order: the columns of the transition table.
public enum OrderTransition: UInt8, Sendable, Hashable, CaseIterable {
  case accept
  case reject
  /// A stop became active.
  case trigger
  /// A fill that leaves something open.
  case fillPartially
  /// A fill that leaves nothing open.
  case fillCompletely
  /// We ask for a cancel.
  case requestCancel
  case cancel
  case rejectCancel
  /// The broker says that the order works, and why it has not filled.
  case remainUnfilled
  /// The outcome of the submission is not known.
  case loseOutcome
}

extension OrderStatus {
  /// The transition table: the status after `transition`, or nil when that pair is illegal. An illegal pair is
  /// recorded and not applied; it never ends the process.
  ///
  /// `formerly` is the status that stood before a pending cancel, which a rejected cancel restores; other rows do not
  /// read it. Sources: NautilusTrader's order state machine, and the races that it and others got wrong: a fill may
  /// come before the acceptance, after a cancel, after a reject.
  public func after(_ transition: OrderTransition, formerly: OrderStatus? = nil) -> OrderStatus? {
    switch self {
    case .submitted: afterSubmitted(transition)
    case .accepted: afterAccepted(transition)
    case .triggered: afterTriggered(transition)
    case .partiallyFilled: afterPartiallyFilled(transition)
    case .pendingCancel: afterPendingCancel(transition, formerly: formerly)
    case .unknownOutcome: afterUnknownOutcome(transition)
    case .filled: afterFilled(transition)
    case .cancelled: afterCancelled(transition)
    case .rejected, .denied: afterRefused(transition)
    }
  }

  private func afterSubmitted(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    case .accept: .accepted
    case .reject: .rejected
    case .trigger: .triggered
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    case .remainUnfilled: .submitted
    case .loseOutcome: .unknownOutcome
    case .rejectCancel: nil
    }
  }

  private func afterAccepted(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    case .reject: .rejected
    case .trigger: .triggered
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    case .remainUnfilled: .accepted
    case .accept, .rejectCancel, .loseOutcome: nil
    }
  }

  private func afterTriggered(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    case .reject: .rejected
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    // The acceptance came late: the venue's id is news, the status is not.
    case .accept, .remainUnfilled: .triggered
    case .trigger, .rejectCancel, .loseOutcome: nil
    }
  }

  private func afterPartiallyFilled(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // Late news of what the fill has already proved.
    case .accept, .trigger, .remainUnfilled, .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    // A reject after a fill is stale, and false.
    case .reject, .rejectCancel, .loseOutcome: nil
    }
  }

  private func afterPendingCancel(_ transition: OrderTransition, formerly: OrderStatus?) -> OrderStatus? {
    switch transition {
    // The cancel is still open: only what stands behind it moves (see `Order.statusBeforeCancel`).
    case .accept, .trigger, .fillPartially, .remainUnfilled, .loseOutcome: .pendingCancel
    case .fillCompletely: .filled
    case .cancel: .cancelled
    case .reject: .rejected
    case .rejectCancel: formerly
    case .requestCancel: nil
    }
  }

  private func afterUnknownOutcome(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    case .accept: .accepted
    case .reject: .rejected
    case .trigger: .triggered
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    case .remainUnfilled, .loseOutcome: .unknownOutcome
    case .rejectCancel: nil
    }
  }

  private func afterFilled(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // Fills past the quantity are overfills; a rejected cancel is the usual end of a cancel that crossed the fill.
    case .accept, .trigger, .fillPartially, .fillCompletely, .rejectCancel: .filled
    case .reject, .requestCancel, .cancel, .remainUnfilled, .loseOutcome: nil
    }
  }

  private func afterCancelled(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // A fill that crossed the cancel: counted, but nothing of the order works any more.
    case .accept, .fillPartially: .cancelled
    case .fillCompletely: .filled
    case .reject, .trigger, .requestCancel, .cancel, .rejectCancel, .remainUnfilled, .loseOutcome: nil
    }
  }

  private func afterRefused(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // The refusal was wrong: the order lives, and can be cancelled.
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .accept, .reject, .trigger, .requestCancel, .cancel, .rejectCancel, .remainUnfilled, .loseOutcome: nil
    }
  }
}
