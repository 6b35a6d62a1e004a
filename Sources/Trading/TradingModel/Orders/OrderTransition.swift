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
  /// A held order is sent.
  case release
  /// We ask for a change.
  case requestModify
  /// It has other terms now: the broker's answer, or news of ours about an order that is held.
  case modify
  case rejectModify
  /// Its time in force ended.
  case expire
}

extension OrderStatus {
  /// The transition table: the status after `transition`, or nil when that pair is illegal. An illegal pair is
  /// recorded and not applied; it never ends the process.
  ///
  /// `formerly` is the status that stood before a pending cancel or change, which its answer restores; other rows do
  /// not read it. Sources: NautilusTrader's order state machine, and the races that it and others got wrong: a fill may
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
    case .held: afterHeld(transition)
    case .pendingModify: afterPendingModify(transition, formerly: formerly)
    case .expired: afterExpired(transition)
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
    case .requestModify: .pendingModify
    case .modify: .submitted
    case .expire: .expired
    case .rejectCancel, .release, .rejectModify: nil
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
    case .requestModify: .pendingModify
    case .modify: .accepted
    case .expire: .expired
    case .accept, .rejectCancel, .loseOutcome, .release, .rejectModify: nil
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
    case .requestModify: .pendingModify
    case .modify: .triggered
    case .expire: .expired
    case .trigger, .rejectCancel, .loseOutcome, .release, .rejectModify: nil
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
    case .reject, .rejectCancel, .loseOutcome, .release, .rejectModify: nil
    case .requestModify: .pendingModify
    case .modify: .partiallyFilled
    case .expire: .expired
    }
  }

  private func afterPendingCancel(_ transition: OrderTransition, formerly: OrderStatus?) -> OrderStatus? {
    switch transition {
    // The cancel is still open: only what stands behind it moves (see `Order.statusBeforeCancel`).
    case .accept, .trigger, .fillPartially, .remainUnfilled, .loseOutcome: .pendingCancel
    // The answer to a change that the cancel overtook.
    case .modify, .rejectModify: .pendingCancel
    case .fillCompletely: .filled
    case .cancel: .cancelled
    case .reject: .rejected
    case .rejectCancel: formerly
    case .expire: .expired
    case .requestCancel, .release, .requestModify: nil
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
    case .modify: .unknownOutcome
    case .expire: .expired
    case .rejectCancel, .release, .requestModify, .rejectModify: nil
    }
  }

  private func afterFilled(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // Fills past the quantity are overfills; a rejected cancel or change is the usual end of one
    // that crossed the fill.
    case .accept, .trigger, .fillPartially, .fillCompletely, .rejectCancel, .rejectModify: .filled
    case .reject, .requestCancel, .cancel, .remainUnfilled, .loseOutcome, .release, .requestModify, .modify, .expire:
      nil
    }
  }

  private func afterCancelled(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // A fill that crossed the cancel, or the answer to a change that did: counted, but nothing of the order works any
    // more.
    case .accept, .fillPartially, .modify, .rejectModify: .cancelled
    case .fillCompletely: .filled
    case .reject, .trigger, .requestCancel, .cancel, .rejectCancel, .remainUnfilled, .loseOutcome, .release,
      .requestModify, .expire:
      nil
    }
  }

  private func afterRefused(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // The refusal was wrong: the order lives, and can be cancelled.
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .accept, .reject, .trigger, .requestCancel, .cancel, .rejectCancel, .remainUnfilled, .loseOutcome, .release,
      .requestModify, .modify, .rejectModify, .expire:
      nil
    }
  }

  private func afterHeld(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    case .release: .submitted
    // Never sent: changed and withdrawn without asking anybody.
    case .modify: .held
    case .cancel: .cancelled
    case .expire: .expired
    case .reject: .rejected
    // The broker cannot have it; but what it fills is filled.
    case .fillPartially: .partiallyFilled
    case .fillCompletely: .filled
    case .accept, .trigger, .requestCancel, .rejectCancel, .remainUnfilled, .loseOutcome, .requestModify, .rejectModify:
      nil
    }
  }

  private func afterPendingModify(_ transition: OrderTransition, formerly: OrderStatus?) -> OrderStatus? {
    switch transition {
    // The change is still open: only what stands behind it moves (see `Order.statusBeforeModify`).
    case .accept, .trigger, .fillPartially, .remainUnfilled, .loseOutcome: .pendingModify
    case .modify, .rejectModify: formerly
    case .fillCompletely: .filled
    case .requestCancel: .pendingCancel
    case .cancel: .cancelled
    case .reject: .rejected
    case .expire: .expired
    case .rejectCancel, .release, .requestModify: nil
    }
  }

  private func afterExpired(_ transition: OrderTransition) -> OrderStatus? {
    switch transition {
    // A cancel or a change that crossed the expiry, and a fill that did.
    case .accept, .fillPartially, .rejectCancel, .modify, .rejectModify: .expired
    case .fillCompletely: .filled
    case .reject, .trigger, .requestCancel, .cancel, .remainUnfilled, .loseOutcome, .release, .requestModify, .expire:
      nil
    }
  }
}
